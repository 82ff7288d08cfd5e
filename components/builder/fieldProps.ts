import type { BriefContent } from '@/lib/briefs/brief';
import type { Suggestions } from '@/lib/briefs/suggestions';

/** What every group of fields gets: the brief so far, a way to change it, the area's offers. */
export interface GroupProps {
  readonly content: Partial<BriefContent>;
  readonly suggestions: Suggestions | null;
  readonly onChange: (changes: Partial<BriefContent>) => void;
}

/** How many of these are filled in, for the summary of a closed group. */
export function filledCount(values: readonly unknown[]): number {
  return values.filter((value) =>
    Array.isArray(value)
      ? value.some((line) => String(line).trim() !== '')
      : typeof value === 'string'
        ? value.trim() !== ''
        : value !== undefined,
  ).length;
}
