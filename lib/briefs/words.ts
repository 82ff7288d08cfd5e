import type { Brief } from './brief';

/** Longest search text kept for one brief; beyond it a brief is found by its earlier words. */
const MAX_LENGTH = 900;

/** Lower case without accents, so that "resume" finds "Résumé". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded, each once, in order. */
export function wordsIn(text: string): string[] {
  return [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Everything a person may remember of a brief, as one line of distinct words to search in. */
export function searchTextOf(brief: Brief): string {
  const parts = [
    brief.outcome,
    brief.owner?.name,
    brief.area,
    ...(brief.tags ?? []),
    brief.why,
    ...(brief.metrics ?? []).flatMap((metric) => [metric.label, metric.target]),
    brief.deadlineText,
    ...(brief.collaborators ?? []),
    ...(brief.startingPoints ?? []),
    brief.context,
    brief.source?.text,
  ];
  // Only the start of each long text: the index must stay much smaller than the records.
  const text = parts.map((part) => part?.slice(0, 2_000) ?? '').join(' ');
  const line = wordsIn(text).join(' ');
  return line.length <= MAX_LENGTH ? line : line.slice(0, line.lastIndexOf(' ', MAX_LENGTH));
}
