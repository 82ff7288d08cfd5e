import { WORD } from '../../english/words';
import { isBase, isPast, type View } from '../view';

/** The base verb after the next "to", among the next `most` tokens; -1 when there is none. */
export function findTo(view: View, from: number, most: number): number {
  for (let i = from; i < from + most && i < view.norm.length; i++) {
    if (view.tokens[i]?.kind === 'punct') return -1;
    if (view.norm[i] === 'to' && isBase(view, i + 1)) return i + 1;
  }
  return -1;
}

/** The next past participle that no noun follows. */
export function findPart(view: View, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (view.tokens[i]?.kind === 'punct' || (view.bits[i] ?? 0) & WORD.subject) return -1;
    if (
      isPast(view, i) &&
      !((view.bits[i - 1] ?? 0) & (WORD.determiner | WORD.possessive)) &&
      i + 1 <= view.tokens.length
    ) {
      const next = view.bits[i + 1] ?? 0;
      if (next & (WORD.deliverable | WORD.person)) continue;
      return i;
    }
  }
  return -1;
}

/** The next base verb, at most eight tokens on. */
export function nextVerb(view: View, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 8) && i < view.tokens.length; i++)
    if (isBase(view, i)) return i;
  return -1;
}

/** The next -ing form nearby, or else the next base verb. */
export function nextIng(view: View, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 4); i++) if (view.forms[i] === 'ing') return i;
  return nextVerb(view, from, end);
}

/** What a clause without a verb begins with. */
export function fragment(view: View, i: number): string {
  const token = view.tokens[i];
  const bits = view.bits[i] ?? 0;
  if (!token) return 'end';
  if (view.names[i]) return 'name';
  if (token.kind === 'number' || bits & WORD.number) return '#';
  if (bits & WORD.courtesy) return 'courtesy';
  if (bits & WORD.time) return 'time';
  if (bits & WORD.preposition) return 'prep';
  if (view.forms[i] === 'past') return 'past';
  if (bits & WORD.determiner) return 'det';
  if (bits & WORD.adverb) return 'adv';
  return 'word';
}
