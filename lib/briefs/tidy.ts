import type { BriefContent } from './brief';

/**
 * A brief as it is saved: no empty lines, no empty fields, no spaces at the ends. The half-typed
 * draft keeps them, because a person is still in the middle of a word.
 */
export function tidyContent(content: Partial<BriefContent>): Partial<BriefContent> {
  return (tidy(content) ?? {}) as Partial<BriefContent>;
}

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) {
    const kept = value.map(tidy).filter((item) => item !== undefined);
    return kept.length > 0 ? kept : undefined;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  const kept = Object.entries(value)
    .map(([key, item]) => [key, tidy(item)] as const)
    .filter(([, item]) => item !== undefined);
  // What a metric measures and what an owner is called make them one; without it they are empty.
  if ('label' in value && !kept.some(([key]) => key === 'label')) return undefined;
  if ('name' in value && !kept.some(([key]) => key === 'name')) return undefined;
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
