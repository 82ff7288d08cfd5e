import type { Cadence } from '../../briefs/brief';
import { addDays, weekdayOf } from '../../briefs/days';
import { nextCheck } from '../../briefs/standing';
import { dayParts } from '../words/when';

/** A recurrence rule with the first day it falls on. */
export interface Recurrence {
  readonly start: string;
  /** RFC 5545 value, without "RRULE:". */
  readonly rule: string;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * A cadence as recurrence rules, usually one. A plain BYMONTHDAY=31 would skip every shorter
 * month, where people mean its last day: 31 becomes -1, and the 29th and 30th get a second rule
 * for February. (BYSETPOS could say it in one rule, but half the calendars do not read it.)
 */
export function recurrences(cadence: Cadence): Recurrence[] {
  const { unit, every, from } = cadence;
  if (unit === 'day') return [{ start: from, rule: rule('DAILY', every) }];
  if (unit === 'week') return [weekly(cadence)];
  // Years too: YEARLY would skip the 29th of February in most of them.
  const months = every * MONTHS[unit];
  const named = [...new Set(cadence.on ?? [])].sort((a, b) => a - b);
  const days = named.length > 0 ? named : [dayParts(from).day];
  const simple = days.filter((day) => day !== 29 && day !== 30);
  const late = days.filter((day) => day === 29 || day === 30);
  const found = [
    monthly(months, from, simple),
    ...late.flatMap((day) => lateInMonth(months, from, day)),
  ];
  return found.filter((one) => one !== null);
}

function rule(frequency: string, every: number, more = ''): string {
  return `FREQ=${frequency}${every > 1 ? `;INTERVAL=${every}` : ''}${more && `;${more}`}`;
}

function weekly(cadence: Cadence): Recurrence {
  const on = (cadence.on ?? []).filter((day) => day <= 7).sort((a, b) => a - b);
  const days = on.length > 0 ? [...new Set(on)] : [weekdayOf(cadence.from)];
  const names = days.map((day) => WEEKDAYS[day - 1]).join(',');
  return {
    // Not simply the next such weekday: "every 2 weeks" counts from the week of `from`.
    start: nextCheck(cadence, addDays(cadence.from, -1)),
    rule: rule('WEEKLY', cadence.every, `BYDAY=${names}`),
  };
}

function monthly(months: number, from: string, days: readonly number[]): Recurrence | null {
  const by = `BYMONTHDAY=${days.map((day) => (day === 31 ? -1 : day)).join(',')}`;
  const start = firstDay(from, months, (length) => days.map((day) => Math.min(day, length)));
  return startingOn(start, rule('MONTHLY', months, by));
}

/** The 29th or 30th: by name in most months, the last day in February. */
function lateInMonth(months: number, from: string, day: number): (Recurrence | null)[] {
  const onDay = firstDay(from, months, (length, month) =>
    month === 2 || length < day ? [] : [day],
  );
  const visited = new Set(Array.from({ length: 12 }, (_, i) => monthAfter(from, i * months)));
  if (12 % months !== 0 && months % 12 !== 0) {
    // "Every 5 months": the months drift, so February cannot be named; it is left out.
    return [startingOn(onDay, rule('MONTHLY', months, `BYMONTHDAY=${day}`))];
  }
  const years = Math.max(1, months / 12);
  const others = [...visited].filter((month) => month !== 2).sort((a, b) => a - b);
  const february = firstDay(from, months, (length, month) => (month === 2 ? [length] : []));
  return [
    startingOn(onDay, rule('YEARLY', years, `BYMONTH=${others.join(',')};BYMONTHDAY=${day}`)),
    startingOn(february, rule('YEARLY', years, 'BYMONTH=2;BYMONTHDAY=-1')),
  ];
}

function startingOn(start: string | null, rule: string): Recurrence | null {
  return start === null ? null : { start, rule };
}

function monthAfter(from: string, months: number): number {
  return ((dayParts(from).month - 1 + months) % 12) + 1;
}

/** The first day from `from` on, among the months the rhythm visits. */
function firstDay(
  from: string,
  months: number,
  daysOf: (length: number, month: number) => readonly number[],
): string | null {
  const first = dayParts(from);
  for (let step = 0; step <= 12; step++) {
    const at = new Date(Date.UTC(first.year, first.month + step * months, 0));
    const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
    const found = [...daysOf(at.getUTCDate(), month)]
      .sort((a, b) => a - b)
      .map((day) => isoDay(Date.UTC(year, month - 1, day)))
      .find((day) => day >= from);
    if (found) return found;
  }
  return null;
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
