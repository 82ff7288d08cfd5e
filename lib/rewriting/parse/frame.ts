import { entryOf, isVerb } from '../verbs/lexicon';
import { key, namedAt, strongAt } from './framePatterns';
import { causativeAt, lightAt } from './innerVerb';
import { personAt } from './person';
import { DETERMINER, PRONOUN } from './scan';
import { NOUN_TOO } from './verbPhrase';
import type { Word } from './words';

/** Where the verb phrase begins and which form of the verb stands there. */
export interface FrameEnd {
  /** Index of the first word of the verb phrase. */
  readonly index: number;
  readonly mode: 'base' | 'gerund';
  readonly negative: boolean;
  /** Index of the first word of the frame itself ("could"), before which only a lead stands. */
  readonly from: number;
  /** True for "could you", "please", "I need you to"; false for a bare imperative. */
  readonly strong: boolean;
}

const CONNECTOR =
  /^(?:please|pls|plz|kindly|also|just|then|now|so|and|but|or|next|finally|first|second|third|lastly|additionally|again|ok|okay|hey|hi|hello|yo|quick|meanwhile|otherwise|instead|well|todo|action|task|ps|re|reminder|actually|same)$/;

/** True where a new clause may begin: the start, or after a comma, colon, dash or connecting word. */
function mayBegin(words: readonly Word[], index: number): boolean {
  if (index === 0) return true;
  const before = words[index - 1];
  if (!before) return true;
  return (
    before.after !== '' ||
    CONNECTOR.test(before.key) ||
    !/[\p{L}\p{N}]/u.test(before.raw) ||
    /^@/.test(before.raw) ||
    /^\d+[.)]?$/.test(before.raw)
  );
}

/** Finds where the verb phrase of a request begins; `null` when the request has no verb frame. */
export function findFrame(words: readonly Word[], verb: string | null): FrameEnd | null {
  const found = findFirst(words, verb);
  if (!found || found.negative) return found;
  if (found.mode === 'gerund') return found;
  const start = lightAt(words, found.index) ?? found.index;
  const inner = causativeAt(words, start) ?? start;
  return inner === found.index ? found : { ...found, index: inner, strong: true };
}

function findFirst(words: readonly Word[], verb: string | null): FrameEnd | null {
  const firstVerb = verb?.toLowerCase().split(' ')[0] ?? '';
  const limit = Math.min(words.length, 40);
  for (let index = 0; index < limit; index++) {
    const strong =
      strongAt(words, index) ?? (mayBegin(words, index) ? namedAt(words, index) : null);
    if (strong) return { ...strong, negative: strong.negative ?? false, from: index, strong: true };
    const word = words[index];
    if (
      word &&
      mayBegin(words, index) &&
      !(index > 0 && words[index - 1]?.after === '' && /^\p{Lu}/u.test(word.raw)) &&
      !CONNECTOR.test(word.key) &&
      (isVerb(word.key) || (firstVerb && word.key === firstVerb))
    ) {
      if (isImperative(words, index))
        return { index, mode: 'base', negative: false, from: index, strong: false };
    }
  }
  return null;
}

/** "stock levels on the site are off": what looks like a verb begins what the sentence is about. */
function isSubject(words: readonly Word[], index: number): boolean {
  const next = key(words, index + 1);
  if (!NOUN_TOO.test(key(words, index)) || DETERMINER.test(next) || PRONOUN.test(next))
    return false;
  for (let at = index + 2; at < index + 8 && !words[at - 1]?.after; at++) {
    if (/^(?:is|are|was|were|isn't|aren't|has|have)$/.test(key(words, at))) return true;
    if (/^(?:that|who|which|if|whether|what|how|when|and|where)$/.test(key(words, at)))
      return false;
  }
  return false;
}

/** Rules out nouns that look like verbs: "Schedule attached", "Update: ...", "Email is down". */
function isImperative(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = key(words, index + 1);
  if (word?.key === 'do' && /^(?:you|we|they|i|u)$/.test(next)) return false;
  if (!word || /[:]/.test(word.after)) return false;
  // "Bill V, ...": somebody is spoken to.
  const called = words[index + 1];
  if (called && /^\p{Lu}/u.test(word.raw) && /^\p{Lu}/u.test(called.raw) && called.after === ',')
    return false;
  if (/^[A-Z]{2,}$/.test(word.raw)) return false;
  if (isSubject(words, index)) return false;
  if (next === 'to' && !entryOf(`${word.key} to`))
    return personAt(words, index + 2) > 0 || /^(?:me|us)$/.test(key(words, index + 2));
  return !/^(?:is|are|was|were|has|have|had|attached|enclosed|below|needs|will|of|should|must|can)$/.test(
    next,
  );
}
