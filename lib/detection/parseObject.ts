import { WORD } from '../english/words';
import type { Parts } from './parts';
import { isBase, type View } from './view';

/** Words after which the object is over. */
const STOPS = new Set(
  `by before until till so because since if when once while unless asap and then but which who please thanks thank
  today tomorrow tonight immediately as whether after otherwise or first`.split(/\s+/),
);
const TO_PREPOSITIONS = new Set([
  'to',
  'for',
  'with',
  'on',
  'at',
  'in',
  'from',
  'via',
  'into',
  'onto',
  'about',
  'regarding',
  'per',
  'under',
  'within',
  'during',
  'every',
  'each',
  'over',
  'no',
]);
const KEPT = new Set([
  'of',
  'about',
  'regarding',
  'for',
  'from',
  'with',
  'in',
  'on',
  'into',
  'onto',
  'at',
  'under',
  'between',
]);

/** True for a number or a word about time. */
export function hasTime(view: View, i: number): boolean {
  return ((view.bits[i] ?? 0) & (WORD.time | WORD.number)) !== 0;
}

/** Greedy noun phrase after the verb, cut before recipient, time and reason. */
export function objectFrom(view: View, from: number): Pick<Parts, 'object' | 'recipient'> {
  let i = from;
  let recipient: readonly [number, number] | null = null;
  const inner = view.norm[i] ?? '';
  const pronoun = /^(?:me|us|him|her|them|everyone|everybody)$/.test(inner) || view.names[i] === 1;
  const nextBits = view.bits[i + 1] ?? 0;
  if (pronoun && nextBits & (WORD.determiner | WORD.possessive | WORD.number)) {
    recipient = [i, i + 1];
    i++;
  }
  const start = i;
  let end = i;
  for (; i < view.tokens.length && i < start + 24; i++) {
    const token = view.tokens[i];
    const word = view.norm[i] ?? '';
    if (!token || /^[.?!;:(–—]$/.test(token.text)) break;
    if (token.text === ',') {
      if (i === start || !continues(view, i)) break;
      continue;
    }
    if (word === 'and' && continues(view, i)) continue;
    if (i > start && STOPS.has(word)) break;
    if (i > start && TO_PREPOSITIONS.has(word)) {
      if (
        hasTime(view, i + 1) ||
        (/^(?:the|this|next|early|first|each|every)$/.test(view.norm[i + 1] ?? '') &&
          hasTime(view, i + 2))
      )
        break;
      if (word === 'every' || word === 'each' || word === 'no') break;
      if (word === 'to') {
        if (!isBase(view, i + 1) || view.names[i + 1]) recipient = [i, phraseEnd(view, i + 1)];
        break;
      }
      if (!KEPT.has(word)) break;
      if (
        word === 'for' &&
        (view.names[i + 1] || /^(?:me|us|him|her|them)$/.test(view.norm[i + 1] ?? ''))
      ) {
        recipient ??= [i, phraseEnd(view, i + 1)];
        break;
      }
      continue;
    }
    if (
      i > start &&
      hasTime(view, i) &&
      view.bits[i] &&
      (view.bits[i] ?? 0) & WORD.time &&
      i + 1 >= view.tokens.length - 1
    )
      break;
    end = i + 1;
  }
  return { object: end > start ? [start, end] : null, recipient };
}

/** After a comma or "and": more of the same list, not a new clause. */
function continues(view: View, i: number): boolean {
  const next = i + 1;
  const bits = view.bits[next] ?? 0;
  if (
    bits &
    (WORD.subject |
      WORD.modal |
      WORD.auxiliary |
      WORD.conjunction |
      WORD.courtesy |
      WORD.time |
      WORD.question)
  )
    return false;
  if (STOPS.has(view.norm[next] ?? '')) return false;
  return (
    !isBase(view, next) && view.tokens[next] !== undefined && view.tokens[next]?.kind !== 'punct'
  );
}

function phraseEnd(view: View, from: number): number {
  let i = from;
  while (i < view.tokens.length && i < from + 6) {
    const bits = view.bits[i] ?? 0;
    if (view.tokens[i]?.kind === 'punct' || STOPS.has(view.norm[i] ?? '')) break;
    if (i > from && bits & (WORD.preposition | WORD.time | WORD.conjunction | WORD.modal)) break;
    i++;
  }
  return Math.max(i, from + 1);
}
