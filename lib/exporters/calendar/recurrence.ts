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
 * A cadence as recurrence rules, usually one. Days 29 to 31 each need a rule of their own:
 * plain BYMONTHDAY=31 would skip every shorter month, where people mean its last day.
 */
export function recurrences(cadence: Cadence): Recurrence[] {
  const { unit, every, from } = cadence;
  const on = [...new Set(cadence.on ?? [])].sort((a, b) => a - b);
  if (unit === 'day') return [{ start: from, rule: rule('DAILY', every) }];
  if (unit === 'week')
    return [
      weekly(
        every,
        from,
        on.filter((day) => day <= 7),
      ),
    ];
  if (unit === 'year') return [{ start: from, rule: rule('YEARLY', every) }];
  const months = unit === 'quarter' ? every * 3 : every;
  const days = on.length > 0 ? on : [dayParts(from).day];
  const early = days.filter((day) => day <= 28);
  return [
    ...(early.length > 0 ? [monthly(months, from, early, `BYMONTHDAY=${early.join(',')}`)] : []),
    ...days
      .filter((day) => day > 28)
      .map((day) => monthly(months, from, [day], `BYMONTHDAY=${upTo(day)};BYSETPOS=-1`)),
  ];
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

function monthly(months: number, from: string, days: readonly number[], by: string): Recurrence {
  const { year, month } = dayParts(from);
  for (let step = 0; ; step++) {
    const length = new Date(Date.UTC(year, month + step, 0)).getUTCDate();
    for (const day of days) {
      const candidate = isoDay(Date.UTC(year, month - 1 + step, Math.min(day, length)));
      if (candidate >= from) return { start: candidate, rule: rule('MONTHLY', months, by) };
    }
  }
}

function upTo(day: number): string {
  return Array.from({ length: day - 27 }, (_, index) => 28 + index).join(',');
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
