import type { Brief } from '../../briefs/brief';
import { oneLine } from './clean';

const UNTITLED = 'Brief without an outcome yet';

/**
 * A name for the brief: the outcome on one line, cut between words where a tool limits titles.
 *
 * @example briefTitle(brief, 60) // "Customers get an answer within four hours"
 */
export function briefTitle(brief: Brief, limit = 200): string {
  const text = oneLine(brief.outcome).replace(/[.。]$/u, '') || UNTITLED;
  return shorten(text, limit);
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cuts at a word where possible and never inside a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const { segment } of characters.segment(text.slice(0, limit * 4))) {
    if (kept.length + segment.length > limit - 1) break;
    kept += segment;
  }
  const lastSpace = kept.lastIndexOf(' ');
  return `${(lastSpace > limit / 2 ? kept.slice(0, lastSpace) : kept).trimEnd()}…`;
}
