import type { Cadence, Review } from './brief';
import { addDays, dayInMonth, daysBetween, mondayOf, partsOf, weekdayOf } from './days';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** Days a cadence may name without `on`: the weekday or day of month it starts from. */
function daysNamed(cadence: Cadence): number[] {
  const named = [...new Set(cadence.on ?? [])].sort((a, b) => a - b);
  if (cadence.unit === 'week') {
    const weekdays = named.filter((day) => day <= 7);
    return weekdays.length > 0 ? weekdays : [weekdayOf(cadence.from)];
  }
  return named.length > 0 ? named : [partsOf(cadence.from).date];
}

/** The days of the `n`th period of a cadence, in order. */
function period(cadence: Cadence, n: number): string[] {
  const { unit, every, from } = cadence;
  if (unit === 'day') return [addDays(from, n * every)];
  if (unit === 'week') {
    const monday = addDays(mondayOf(from), n * every * 7);
    return daysNamed(cadence).map((weekday) => addDays(monday, weekday - 1));
  }
  const { year, month } = partsOf(from);
  const start = month + n * every * MONTHS[unit];
  // Two named days can fall on one in a short month (30 and 31 in February).
  return [...new Set(daysNamed(cadence).map((date) => dayInMonth(year, start, date)))];
}

/** A period that surely lies at or before `day`, so that no check is skipped by counting up. */
function periodBefore(cadence: Cadence, day: string): number {
  const days = Math.max(0, daysBetween(cadence.from, day));
  const length = { day: 1, week: 7, month: 31, quarter: 92, year: 366 }[cadence.unit];
  return Math.max(0, Math.floor(days / (length * cadence.every)) - 1);
}

/** The first check strictly after `after`. */
export function nextCheck(cadence: Cadence, after: string): string {
  for (let n = periodBefore(cadence, after); ; n++) {
    const found = period(cadence, n).find((day) => day > after && day >= cadence.from);
    if (found) return found;
  }
}

/** All checks from the first one up to and including `until`. */
export function checksUntil(cadence: Cadence, until: string): string[] {
  const checks: string[] = [];
  let day = nextCheck(cadence, addDays(cadence.from, -1));
  while (day <= until) {
    checks.push(day);
    day = nextCheck(cadence, day);
  }
  return checks;
}

/** The result of each past check, oldest first; `null` where nobody reviewed. */
export function rounds(
  cadence: Cadence,
  reviews: readonly Review[],
  today: string,
): { on: string; result: Review['result'] | null }[] {
  const checks = checksUntil(cadence, today);
  const results = new Map<string, Review['result']>();
  for (const review of reviews) {
    // A review a day early or late belongs to the check it is nearest to.
    const nearest = [...checks].sort(
      (a, b) => Math.abs(daysBetween(a, review.on)) - Math.abs(daysBetween(b, review.on)),
    )[0];
    if (nearest) results.set(nearest, review.result);
  }
  return checks.map((on) => ({ on, result: results.get(on) ?? null }));
}

/** How many checks in a row were hit. The latest one may still wait for its review. */
export function streak(cadence: Cadence, reviews: readonly Review[], today: string): number {
  const past = rounds(cadence, reviews, today).reverse();
  if (past[0]?.result === null) past.shift();
  const broken = past.findIndex((round) => round.result !== 'hit');
  return broken === -1 ? past.length : broken;
}
