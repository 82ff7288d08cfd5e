import type { Brief } from '../../briefs/brief';
import type { ExportOptions } from '../exporter';
import { type FactName, facts } from '../words/facts';
import { dayParts } from '../words/when';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "11/27/2026", what American importers read. */
export function monthDayYear(isoDay: string | undefined): string {
  if (!isoDay) return '';
  const { year, month, day } = dayParts(isoDay);
  return `${two(month)}/${two(day)}/${year}`;
}

/** "27/Nov/26 5:00 PM", the default of Jira's import wizard; five o'clock for the end of a day. */
export function jiraDate(isoDay: string | undefined): string {
  if (!isoDay) return '';
  const { year, month, day } = dayParts(isoDay);
  return `${two(day)}/${MONTHS[month - 1]}/${two(year % 100)} 5:00 PM`;
}

/** Lines as a list in one cell. "•" instead of "-", which would make the cell a formula. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `• ${line}`).join('\n');
}

/**
 * What does not fit the tool's own columns, as labelled text; also what the tool may drop
 * (paid custom fields), so that nothing is lost.
 */
export function description(brief: Brief, without: readonly FactName[] = []): string {
  const left = new Set<FactName>(without);
  return facts(brief)
    .filter((fact) => !left.has(fact.name))
    .map((fact) =>
      typeof fact.value === 'string'
        ? `${fact.label}: ${fact.value}`
        : `${fact.label}:\n${bullets(fact.value)}`,
    )
    .join('\n');
}

/** The owner's address when we know it, else empty: a name would fail the whole import. */
export function ownerEmail(brief: Brief, options: ExportOptions): string {
  const name = brief.owner?.name.trim() ?? '';
  if (/^\S+@\S+\.\S+$/.test(name)) return name;
  return (name && options.emailOf?.(name)) || '';
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
