import type { Brief, BriefStatus, Review } from '@/lib/briefs/brief';
import { daysBetween } from '@/lib/briefs/days';
import { reviewDay } from '@/lib/briefs/review';
import { shortDay } from '../dates';
import { count } from '../plural';
import { type MessageKey, t } from '../text';

/** A day seen from today: "today", "in 3 days", "2 days late", or the date when it is far off. */
export function dueText(day: string, today: string): string {
  const left = daysBetween(today, day);
  if (left === 0) return t('libraryToday');
  if (left === 1) return t('libraryTomorrow');
  if (left < 0) return count(-left, 'libraryDayLate', 'libraryDaysLate');
  if (left <= 14) return t('libraryInDays', left);
  return shortDay(day);
}

type Dated = Pick<Brief, 'deadline' | 'reviewOn' | 'cadence' | 'createdAt'>;

/** The day that counts for a brief in lists: its deadline, else its next review or check. */
export function dueDay(brief: Dated): string | null {
  return brief.deadline ?? reviewDay(brief);
}

/** A moment as people say it, without seconds. */
export function momentText(iso: string): string {
  return new Date(iso).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}

export const STATUS_TEXT: Readonly<Record<BriefStatus, MessageKey>> = {
  draft: 'libraryStatusDraft',
  open: 'libraryStatusOpen',
  closed: 'libraryStatusClosed',
  archived: 'libraryStatusArchived',
  binned: 'libraryStatusBinned',
};

export const RESULT_TEXT: Readonly<Record<Review['result'], MessageKey>> = {
  hit: 'reviewHit',
  partly: 'reviewPartly',
  missed: 'reviewMissed',
};
