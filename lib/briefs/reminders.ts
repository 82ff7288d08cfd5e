import { dayOf, momentAt } from './days';
import { reviewDay } from './review';
import type { BriefRow } from './row';

/** The hour of the user's day at which something is brought to mind. */
const HOUR = 9;

/** Something whose day has come. */
export interface Reminder {
  readonly row: BriefRow;
  readonly day: string;
  readonly kind: 'review' | 'check-in';
}

/** Open briefs whose review day has come, the longest waiting first. */
export function dueReviews(rows: readonly BriefRow[], now: Date): BriefRow[] {
  const today = dayOf(now);
  return rows
    .flatMap((row) => {
      const day = row.status === 'open' ? reviewDay(row) : null;
      return day !== null && day <= today ? [{ row, day }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ row }) => row);
}

function planned(row: BriefRow): Reminder[] {
  if (row.status !== 'open') return [];
  const review = reviewDay(row);
  return [
    ...(review === null ? [] : [{ row, day: review, kind: 'review' } as const]),
    ...(row.checkInDays ?? []).map((day) => ({ row, day, kind: 'check-in' }) as const),
  ];
}

/** What became due after `since` and up to `now`: after a long sleep all of it, and once only. */
export function becameDue(rows: readonly BriefRow[], since: Date, now: Date): Reminder[] {
  return rows
    .flatMap(planned)
    .filter(({ day }) => {
      const moment = momentAt(day, HOUR);
      return moment > since && moment <= now;
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

/**
 * The next moment something becomes due, for one alarm instead of one per brief; `null` when
 * nothing is planned. Computed anew after each change and each start, so that a new time zone or
 * a changed clock is followed.
 */
export function nextReminder(rows: readonly BriefRow[], now: Date): Date | null {
  // Days compare as text, and far cheaper than moments: only the two nearest need a clock.
  const today = dayOf(now);
  let first: string | null = null;
  let isToday = false;
  for (const { day } of rows.flatMap(planned)) {
    if (day === today) isToday = true;
    else if (day > today && (first === null || day < first)) first = day;
  }
  const thisMorning = momentAt(today, HOUR);
  if (isToday && thisMorning > now) return thisMorning;
  return first === null ? null : momentAt(first, HOUR);
}
