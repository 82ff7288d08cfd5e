import type { Brief, Cadence } from '../../briefs/brief';
import { dayParts } from './when';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The date as Todoist reads it: an ISO day, or its words for rhythms.
 *
 * @example "every monday, thursday starting 1 Dec 2026"
 */
export function todoistDate(brief: Brief, now: Date): string {
  const { cadence } = brief;
  if (!cadence) return brief.deadline ?? '';
  // "starting" also anchors "every 2 weeks"; without need for it the plain words read better.
  const needsStart = cadence.every > 1 || cadence.from > now.toISOString().slice(0, 10);
  return rhythm(cadence) + (needsStart ? ` starting ${shortDay(cadence.from)}` : '');
}

function rhythm({ unit, every, on }: Cadence): string {
  const days = [...new Set(on ?? [])].sort((a, b) => a - b);
  if (unit === 'week' && every === 1 && days.some((day) => day <= 7)) {
    const names = days.filter((day) => day <= 7).map((day) => WEEKDAYS[day - 1]);
    return `every ${names.join(', ')}`;
  }
  if (unit === 'month' && every === 1 && days.length > 0) {
    return `every ${days.map((day) => (day === 31 ? 'last day' : String(day))).join(', ')}`;
  }
  if (unit === 'quarter') return `every ${every * 3} months`;
  return every === 1 ? `every ${unit}` : `every ${every} ${unit}s`;
}

function shortDay(isoDay: string): string {
  const { year, month, day } = dayParts(isoDay);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
