/*
 * Arithmetic on local calendar days written YYYY-MM-DD. Days are counted in UTC inside, where no
 * day is 23 or 25 hours long; a time zone enters only where a day becomes a moment.
 */
const DAY = 86_400_000;

const pad = (n: number): string => String(n).padStart(2, '0');

function count(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

function fromCount(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

/** Year, month 1-12 and day of month. */
export function partsOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}

/** `day` moved by `days`. */
export function addDays(day: string, days: number): string {
  return fromCount(count(day) + days);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return count(b) - count(a);
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
  return ((count(day) + 3) % 7) + 1;
}

/** Monday of the week `day` is in. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** The `date`th of a month, or its last day where the month is shorter. `month` may run over. */
export function dayInMonth(year: number, month: number, date: number): string {
  const index = year * 12 + (month - 1);
  const y = Math.floor(index / 12);
  const m = index - y * 12;
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return `${String(y).padStart(4, '0')}-${pad(m + 1)}-${pad(Math.min(date, last))}`;
}

/** The calendar day of a moment, in the user's time zone or in `timeZone`. */
export function dayOf(moment: Date, timeZone?: string): string {
  if (!timeZone) {
    return `${String(moment.getFullYear()).padStart(4, '0')}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
  }
  // The Swedish locale writes ISO days.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);
}

/**
 * The moment it is `hour` o'clock on `day` for the user. Where the clock jumps over that hour the
 * browser takes the moment after the jump; where it comes twice, the first.
 */
export function momentAt(day: string, hour: number): Date {
  const { year, month, date } = partsOf(day);
  return new Date(year, month - 1, date, hour);
}
