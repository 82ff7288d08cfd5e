/** A calendar day in the user's language: "Fri, 4 Dec", with the year when it is another one. */
export function shortDay(day: string, thisYear = new Date().getFullYear()): string {
  const date = new Date(`${day}T12:00:00`);
  return date.toLocaleDateString(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() !== thisYear && { year: 'numeric' }),
  });
}

/** Name of an ISO weekday (Monday is 1) in the user's language. */
export function weekdayName(weekday: number, length: 'short' | 'long'): string {
  // 1 January 2024 was a Monday.
  return new Date(2024, 0, weekday, 12).toLocaleDateString(undefined, { weekday: length });
}
