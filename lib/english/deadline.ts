import { casual } from 'chrono-node/en';
import { addDays, isoDay } from './day';
import { IDIOMS, TIME_HINT } from './deadlineIdioms';

/** A deadline found in a text; offsets count from its start. */
export interface FoundDeadline {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Local day as YYYY-MM-DD; `null` where the words name none ("asap", "before the meeting"). */
  readonly date: string | null;
}

/** Words in front of a date that make it a limit. */
const LIMIT =
  /(?:\b(?:no later than|not later than|at the latest by|due(?: by| on)?|by|before|until|till|for|on|from|at|this|coming|of|in time for)[ ,]{0,2}){1,2}(?:the )?$/i;
const STRICT_LIMIT =
  /\b(?:(?:no|not) later than|at the latest by|in time for|due(?: by| on)?|by|before|until|till|within)[ ,]{0,2}(?:the )?$/i;
/** Bare readings that are more often a word than a date. */
const BARE =
  /^(?:sat|sun|mon|wed|mar|march|may|jan|dec|now|second|sec|min|april|june|august|\d{1,2}(?:[/.-]\d{1,2})?|\d{1,2} to \d{1,2}|\d{1,4}|[ap]m)$/i;
/** Longest stretch that is searched, in UTF-16 units. */
const LONGEST = 600;

/**
 * Finds the deadline of a request.
 *
 * @param text - one sentence; only its first 600 UTF-16 units are searched
 * @param now - local time of writing; days are counted from it in local time
 * @returns the limit ("by Friday") before a mere date ("on Friday"), or `null`
 * @example findDeadline('Send it by EOD Friday', new Date(2026, 10, 23))?.date // '2026-11-27'
 */
export function findDeadline(text: string, now: Date): FoundDeadline | null {
  const part = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  if (!TIME_HINT.test(part)) return null;
  const found = joined(part, [...idioms(part, now), ...dates(part, now), ...events(part)]);
  let best: (FoundDeadline & { rank: number }) | null = null;
  for (const item of found) if (!best || item.rank > best.rank) best = item;
  return best ? { start: best.start, end: best.end, text: best.text, date: best.date } : null;
}

/** A day and a time that stand side by side are one date: "next Tuesday" and "at 3pm". */
function joined(text: string, found: readonly Ranked[]): Ranked[] {
  const out: Ranked[] = [...found];
  for (const a of found) {
    for (const b of found) {
      if (a !== b && a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start) {
        if (a.date !== null) out.push({ ...a, rank: Math.max(a.rank, b.rank) + 1 });
        continue;
      }
      if (a === b || a.date === null || b.date === null || b.start < a.start) continue;
      const apart = a.end <= b.start && !/^(?: at| on| by|,)? ?$/.test(text.slice(a.end, b.start));
      if (apart || a.end >= b.end) continue;
      // The clock alone reads as today; the day that is named counts.
      const date = [a.date, b.date].sort()[1] ?? a.date;
      out.push({
        start: a.start,
        end: b.end,
        text: text.slice(a.start, b.end),
        date,
        rank: Math.max(a.rank, b.rank) + 1,
      });
    }
  }
  return out;
}

type Ranked = FoundDeadline & { rank: number };

function idioms(text: string, now: Date): Ranked[] {
  for (const { pattern, day } of IDIOMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const date = day(match, now);
    if (date && Number.isNaN(date.getTime())) continue;
    return [
      withLimit(
        text,
        match.index,
        match.index + match[0].length,
        date ? isoDay(date) : null,
        date ? 3 : 0.5,
      ),
    ];
  }
  return [];
}

function dates(text: string, now: Date): Ranked[] {
  const out: Ranked[] = [];
  for (const result of casual.parse(text, now, { forwardDate: true })) {
    const end = result.index + result.text.length;
    const before = text.slice(0, result.index);
    const limited = LIMIT.test(before) || /^(?:by|before|on|until|due|for)\b/i.test(result.text);
    if (
      BARE.test(result.text.trim()) &&
      !(
        limited &&
        /^(?:sat|sun|mon|wed|march|april|june|august|\d{1,2}[/-]\d{1,2})$/i.test(result.text)
      )
    )
      continue;
    if (
      /^(?:['’]s\b| of\b|-\w)/.test(text.slice(end)) &&
      !/^ of (?:this|next|january|feb|march|april|may|june|july|aug|sep|oct|nov|dec)/i.test(
        text.slice(end),
      )
    )
      continue;
    if (/\b(?:the|a|our|last|past|since|every|each)\s$/i.test(before) && !/\d/.test(result.text))
      continue;
    const parts = result.end ?? result.start;
    if (
      !parts.isCertain('day') &&
      !parts.isCertain('weekday') &&
      !parts.isCertain('hour') &&
      !parts.isCertain('month')
    )
      continue;
    const day = parts.date();
    if (day < addDays(now, 0)) continue;
    out.push(withLimit(text, result.index, end, isoDay(day), limited ? 2 : 1));
  }
  return out;
}

/** "before the board meeting" is a limit although no day is named. */
function events(text: string): Ranked[] {
  const match =
    /\b(?:before|ahead of|in time for|prior to) (?:the |our |my |your |his |her |their )?(?:[\w'’-]{1,20} ){0,3}(?:meeting|call|demo|launch|review|visit|audit|conference|webinar|deadline|release|opening|inspection|event|session|interview|presentation|closing|standup|trip|weekend|holidays?|kick-?off)\b/i.exec(
      text,
    );
  return match
    ? [
        {
          start: match.index,
          end: match.index + match[0].length,
          text: match[0],
          date: null,
          rank: 1.5,
        },
      ]
    : [];
}

/** Takes the limiting words in front of a date into its span. */
function withLimit(
  text: string,
  from: number,
  end: number,
  date: string | null,
  rank: number,
): Ranked {
  const strict = STRICT_LIMIT.exec(text.slice(0, from));
  const limit = strict ?? LIMIT.exec(text.slice(0, from));
  const start = limit && !/^(?:for|from|at|of)/i.test(limit[0]) ? limit.index : from;
  const bonus = strict || /^(?:by|before|until|due|no later)/i.test(text.slice(start, end)) ? 4 : 0;
  return { start, end, text: text.slice(start, end), date, rank: rank + bonus };
}
