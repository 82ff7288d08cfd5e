import type { Cadence } from '../../briefs/brief';
import { dayParts } from '../words/when';

/** A recurrence rule with the first day it falls on. */
export interface Recurrence {
  readonly start: string;
  /** RFC 5545 value, without "RRULE:". */
  readonly rule: string;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * A cadence as recurrence rules, usually one. A plain BYMONTHDAY=31 would skip every shorter
 * month, where people mean its last day: 31 becomes -1, and the 29th and 30th get a second rule
 * for February. (BYSETPOS could say it in one rule, but half the calendars do not read it.)
 */
export function recurrences(cadence: Cadence): Recurrence[] {
  const { unit, every, from } = cadence;
  const on = [...new Set(cadence.on ?? [])].sort((a, b) => a - b);
  if (unit === 'day') return [{ start: from, rule: rule('DAILY', every) }];
  if (unit === 'week') {
    const weekdays = on.filter((day) => day <= 7);
    return [weekly(every, from, weekdays)];
  }
  if (unit === 'year') return [{ start: from, rule: rule('YEARLY', every) }];
  const months = unit === 'quarter' ? every * 3 : every;
  const days = on.length > 0 ? on : [dayParts(from).day];
  return [...monthly(months, from, days), ...days.flatMap((day) => february(months, from, day))];
}

function rule(frequency: string, every: number, more = ''): string {
  return `FREQ=${frequency}${every > 1 ? `;INTERVAL=${every}` : ''}${more && `;${more}`}`;
}

function weekly(every: number, from: string, on: readonly number[]): Recurrence {
  const days = on.length > 0 ? on : [isoWeekday(from)];
  const names = days.map((day) => WEEKDAYS[day - 1]).join(',');
  let start = from;
  for (let step = 0; step < 7 && !days.includes(isoWeekday(start)); step++)
    start = addDays(start, 1);
  return { start, rule: rule('WEEKLY', every, `BYDAY=${names}`) };
}

function monthly(months: number, from: string, days: readonly number[]): Recurrence[] {
  const list = days.map((day) => (day === 31 ? -1 : day)).join(',');
  // The 29th is left out of February, where the second rule has it in every year.
  const by = days.includes(29) ? `BYMONTH=1,3,4,5,6,7,8,9,10,11,12;` : '';
  const start = firstDay(from, months, (year, month) => {
    const length = daysIn(year, month);
    return days
      .filter((day) => day === 31 || day <= length)
      .filter((day) => !(by && month === 2 && day === 29))
      .map((day) => Math.min(day, length));
  });
  return start ? [{ start, rule: rule('MONTHLY', months, `${by}BYMONTHDAY=${list}`) }] : [];
}

/** The last day of February for a brief of the 29th or 30th, if its months ever include one. */
function february(months: number, from: string, day: number): Recurrence[] {
  if (day !== 29 && day !== 30) return [];
  const start = firstDay(from, months, (year, month) => (month === 2 ? [daysIn(year, 2)] : []));
  return start ? [{ start, rule: rule('MONTHLY', months, 'BYMONTH=2;BYMONTHDAY=-1') }] : [];
}

/** The first day from `from` on, among the months the rhythm visits. */
function firstDay(
  from: string,
  months: number,
  daysOf: (year: number, month: number) => readonly number[],
): string | null {
  const first = dayParts(from);
  for (let step = 0; step <= 12; step++) {
    const at = new Date(Date.UTC(first.year, first.month - 1 + step * months, 1));
    const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
    const found = [...daysOf(year, month)]
      .sort((a, b) => a - b)
      .map((day) => isoDay(Date.UTC(year, month - 1, day)))
      .find((day) => day >= from);
    if (found) return found;
  }
  return null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoWeekday(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The day `count` days later; in UTC, where every day has 24 hours. */
export function addDays(day: string, count: number): string {
  const { year, month, day: date } = dayParts(day);
  return isoDay(Date.UTC(year, month - 1, date + count));
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
