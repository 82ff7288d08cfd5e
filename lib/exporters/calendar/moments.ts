import type { Brief, Cadence } from '../../briefs/brief';
import { findDeadline } from '../../english/deadline';
import { briefBlocks } from '../document/briefBlocks';
import { renderText } from '../document/renderText';
import { briefTitle } from '../words/title';

/** A day of a brief that belongs in a calendar. */
export interface Moment {
  /** Distinguishes the moments of one brief, and stays the same when it is exported again. */
  readonly key: string;
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly repeats?: Cadence;
}

const RHYTHM = /\b(?:every|each|daily|weekly|monthly|\w+days)\b/i;
const ISO_DAY = /\b(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))\b/;

/** Deadline or rhythm, check-ins with a date, and the review of a brief. */
export function moments(brief: Brief): Moment[] {
  const title = briefTitle(brief, 120);
  const text = renderText(briefBlocks(brief));
  const found: Moment[] = [];
  if (brief.cadence) {
    found.push({ key: 'cadence', day: brief.cadence.from, title, text, repeats: brief.cadence });
  } else if (brief.deadline) {
    found.push({ key: 'deadline', day: brief.deadline, title: `Due: ${title}`, text });
  }
  (brief.checkIns ?? []).forEach((line, index) => {
    const day = dayIn(line, new Date(brief.createdAt));
    if (day) {
      found.push({ key: `check-in-${index}`, day, title: `Check-in: ${title}`, text: line });
    }
  });
  if (brief.reviewOn) {
    found.push({ key: 'review', day: brief.reviewOn, title: `Review: ${title}`, text });
  }
  return found;
}

/** The day a check-in names, as a date or in words; none for "every Friday". */
function dayIn(line: string, written: Date): string | null {
  const iso = ISO_DAY.exec(line)?.[1];
  if (iso) return isRealDay(iso) ? iso : null;
  return RHYTHM.test(line)
    ? null
    : (findDeadline(line.split(/[,:;]| at /)[0] ?? '', written)?.date ?? null);
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
