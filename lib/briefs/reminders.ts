import { dayOf, momentAt } from './days';
import { reviewDay } from './review';
import type { BriefRow } from './row';

/** The hour of the user's day at which a review is brought to mind. */
const HOUR = 9;

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

/**
 * The next moment something becomes due, for one alarm instead of one per brief; `null` when
 * nothing is planned. Computed anew after each change and each start, so that a new time zone or
 * a changed clock is followed.
 */
export function nextReminder(rows: readonly BriefRow[], now: Date): Date | null {
  let first: Date | null = null;
  for (const row of rows) {
    const day = row.status === 'open' ? reviewDay(row) : null;
    if (day === null) continue;
    const moment = momentAt(day, HOUR);
    if (moment > now && (first === null || moment < first)) first = moment;
  }
  return first;
}
