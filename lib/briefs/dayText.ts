import { MONTHS } from '../english/calendarNames';
import { daysBetween, partsOf, weekdayOf } from './days';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day as one writes it in a message: "Friday, 4 December", with the year only when it differs. */
export function dayText(day: string, today: string): string {
  const { year, month, date } = partsOf(day);
  const away = Math.abs(daysBetween(today, day));
  const suffix = year === partsOf(today).year || away < 60 ? '' : ` ${year}`;
  return `${WEEKDAYS[weekdayOf(day) - 1]}, ${date} ${MONTHS[month - 1]}${suffix}`;
}
