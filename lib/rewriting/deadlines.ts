import type { Channel } from '../detection/request';
import { MONTHS } from '../english/calendarNames';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function plusDays(now: Date, days: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

/**
 * Deadlines to choose from, most fitting first, each with its "by". Never a weekend day, and never
 * a day so near that the reader could not plan for it.
 */
export function deadlineChoices(now: Date, channel: Channel): readonly string[] {
  const day = now.getDay();
  const thisFriday = day >= 1 && day <= 4 ? 'by Friday' : null;
  const soon = plusDays(now, day === 4 ? 5 : day === 5 ? 4 : day === 6 ? 4 : 5);
  const first = day >= 1 && day <= 3 ? 'by Friday' : `by ${DAYS[day === 0 ? 3 : soon.getDay()]}`;
  const nextFriday = plusDays(now, ((5 - day + 7) % 7) + (day === 6 ? 0 : 7));
  const monthEnd = new Date(now.getFullYear(), now.getMonth() + 1, 0);
  const tomorrow = day === 5 || day === 6 ? 'by Monday' : 'by tomorrow';
  const today =
    day === 0 || day === 6 ? null : channel === 'chat' ? 'by end of day' : 'by the end of today';
  const all = [
    first,
    today,
    tomorrow,
    thisFriday,
    `by ${DAYS[5]}, ${MONTHS[nextFriday.getMonth()]} ${nextFriday.getDate()}`,
    `by ${MONTHS[monthEnd.getMonth()]} ${monthEnd.getDate()}`,
  ];
  return [...new Set(all.filter((each): each is string => each !== null))];
}
