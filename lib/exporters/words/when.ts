import type { Brief, Cadence } from '../../briefs/brief';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;
const WORDS = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
} as const;

/** The parts of an ISO day as numbers. */
export function dayParts(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** A day in words nobody can mistake: "27 November 2026". */
export function dayInWords(isoDay: string): string {
  const { year, month, day } = dayParts(isoDay);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** English name of an ISO weekday, 1 for Monday. */
export function weekdayName(isoWeekday: number): string {
  return WEEKDAYS[(isoWeekday - 1) % 7] ?? 'Monday';
}

/** "every Monday and Thursday", "every 2 weeks", "every month on the 1st". */
export function cadenceInWords(cadence: Cadence): string {
  const unit = WORDS[cadence.unit];
  const on = [...new Set(cadence.on ?? [])].sort((a, b) => a - b);
  const every = cadence.every === 1 ? `every ${unit}` : `every ${cadence.every} ${unit}s`;
  if (on.length === 0 || cadence.unit === 'day' || cadence.unit === 'year') return every;
  if (cadence.unit === 'week') {
    const days = joinWords(on.filter((day) => day <= 7).map(weekdayName));
    if (!days) return every;
    return cadence.every === 1 ? `every ${days}` : `${every} on ${days}`;
  }
  return `${every} on the ${joinWords(on.map(ordinal))}`;
}

/** When the brief is due or how often it returns, in words; empty when neither is known. */
export function dueInWords(brief: Brief): string {
  if (brief.cadence) return cadenceInWords(brief.cadence);
  if (brief.deadline) return dayInWords(brief.deadline);
  return brief.deadlineText ?? '';
}

/** "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function ordinal(number: number): string {
  const ending =
    number % 100 >= 11 && number % 100 <= 13
      ? 'th'
      : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th');
  return `${number}${ending}`;
}
