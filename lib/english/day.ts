/** A local calendar day; month counts from 0. All arithmetic is in local time. */
export function addDays(day: Date, days: number): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

/** Adds days that are neither Saturday nor Sunday. */
export function addBusinessDays(day: Date, days: number): Date {
  let result = addDays(day, 0);
  for (let left = Math.min(days, 400); left > 0; ) {
    result = addDays(result, 1);
    if (result.getDay() % 6 !== 0) left--;
  }
  return result;
}

/** The next `weekday` (0 is Sunday) on or after `day`. */
export function onOrAfter(day: Date, weekday: number): Date {
  return addDays(day, (weekday - day.getDay() + 7) % 7);
}

/** Last day of the month `months` after the month of `day`. */
export function endOfMonth(day: Date, months = 0): Date {
  return new Date(day.getFullYear(), day.getMonth() + months + 1, 0);
}

/** Last day of the quarter `quarters` after the quarter of `day`. */
export function endOfQuarter(day: Date, quarters = 0): Date {
  return new Date(day.getFullYear(), (Math.floor(day.getMonth() / 3) + 1 + quarters) * 3, 0);
}

/** The next time the month has a `date`th day, today included; `null` when no month has it. */
export function dayOfMonth(day: Date, date: number): Date | null {
  if (date < 1 || date > 31) return null;
  for (let months = 0; months < 4; months++) {
    const candidate = new Date(day.getFullYear(), day.getMonth() + months, date);
    if (candidate.getDate() === date && candidate >= addDays(day, 0)) return candidate;
  }
  return null;
}

/** Local ISO day, YYYY-MM-DD. */
export function isoDay(day: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
