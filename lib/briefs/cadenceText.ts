import type { Cadence } from './brief';
import { weekdayOf } from './days';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A cadence as people say it: "every Monday", "every 2 months on the 15th". */
export function cadenceText({ unit, every, on }: Cadence): string {
  const isWorkweek = unit === 'week' && on?.length === 5 && on.every((day) => day <= 5);
  if (isWorkweek && every === 1) return 'every working day';
  const rhythm = every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;
  if (!on?.length) return rhythm;
  if (unit === 'week') {
    const days = joined(on.map((day) => WEEKDAYS[day - 1] ?? ''));
    return every === 1 ? `every ${days}` : `${rhythm} on ${days}`;
  }
  if (unit === 'day') return rhythm;
  const dates = on.map((date) => (date === 31 ? 'last day' : ordinal(date)));
  return `${rhythm} on the ${joined(dates)}`;
}

const UNITS: ReadonlyArray<readonly [RegExp, Cadence['unit']]> = [
  [/\b(?:dail(?:y)|days?)\b/i, 'day'],
  [/\b(?:weekly|weeks?)\b/i, 'week'],
  [/\b(?:monthly|months?)\b/i, 'month'],
  [/\b(?:quarterly|quarters?)\b/i, 'quarter'],
  [/\b(?:yearly|annually|annual|years?)\b/i, 'year'],
];

function multiple(text: string): number {
  if (/\b(?:bi-?weekly|fortnight(?:ly)?)\b/i.test(text)) return 2;
  if (/\b(?:other|second|bi-?monthly)\b/i.test(text)) return 2;
  const number = /\bevery\s+(\d{1,2})\b/i.exec(text)?.[1];
  return number ? Math.max(1, Number(number)) : 1;
}

/** Reads a rhythm in the writer's words; `null` where it names none we know. */
export function readCadence(text: string, from: string): Cadence | null {
  const on = WEEKDAYS.flatMap((name, i) =>
    new RegExp(`\\b${name.slice(0, 3)}(?:${name.slice(3)})?s?\\b`, 'i').test(text) ? [i + 1] : [],
  );
  const every = multiple(text);
  if (/\b(?:working|work|week|business)[ -]?days?\b/i.test(text)) {
    return { unit: 'week', every: 1, on: [1, 2, 3, 4, 5], from };
  }
  if (on.length > 0) return { unit: 'week', every, on, from };
  if (/\b(?:bi-?weekly|fortnight(?:ly)?)\b/i.test(text)) return { unit: 'week', every: 2, from };
  if (/\b(?:morning|evening|night)s?\b/i.test(text)) return { unit: 'day', every: 1, from };
  const unit = UNITS.find(([pattern]) => pattern.test(text))?.[1];
  if (!unit) return null;
  return unit === 'week' ? { unit, every, on: [weekdayOf(from)], from } : { unit, every, from };
}
