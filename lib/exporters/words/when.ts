import type { Brief } from '../../briefs/brief';
import { cadenceText } from '../../briefs/cadenceText';
import { MONTHS } from '../../english/calendarNames';

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

/** When the brief is due or how often it returns, in words; empty when neither is known. */
export function dueInWords(brief: Brief): string {
  if (brief.cadence) return cadenceText(brief.cadence);
  if (brief.deadline) return dayInWords(brief.deadline);
  return brief.deadlineText ?? '';
}
