import { isVerb } from '../verbs/lexicon';
import { key, toVerb } from './framePatterns';
import { personAt } from './person';
import { skipAdverbs, verbAt } from './verbAt';
import type { Word } from './words';

/** "go ahead and send", "try to find", "take a minute to read": the index of the verb that counts. */
export function lightAt(words: readonly Word[], index: number): number | null {
  const [one, two, three] = [key(words, index), key(words, index + 1), key(words, index + 2)];
  if (one === 'go' && two === 'ahead' && three === 'and' && verbAt(words, index + 3, true))
    return index + 3;
  if (
    /^(?:make|be)$/.test(one) &&
    two === 'sure' &&
    three === 'to' &&
    verbAt(words, index + 3, true)
  )
    return index + 3;
  if (
    /^(?:try|start|continue|help|arrange|plan|agree|begin)$/.test(one) &&
    (two === 'to' || (one === 'try' && two === 'and'))
  ) {
    return verbAt(words, index + 2, true) ? index + 2 : null;
  }
  if (one === 'take') {
    for (let at = index + 2; at < index + 7; at++) {
      if (
        /^(?:minute|minutes|moment|moments|time|second|seconds|hour)$/.test(key(words, at - 1)) &&
        /^(?:to|and)$/.test(key(words, at))
      ) {
        return verbAt(words, at + 1, true) ? at + 1 : null;
      }
    }
  }
  return null;
}

/** "have Tom draft", "get Ana to sign", "help Bob find": the index of the inner verb. */
export function causativeAt(words: readonly Word[], index: number): number | null {
  const outer = key(words, index);
  if (!/^(?:have|get|help)$/.test(outer)) return null;
  const who = personAt(words, index + 1);
  if (who === 0 || /^(?:it|we|they)$/.test(key(words, index + 1))) return null;
  const after = index + 1 + who;
  const at = skipAdverbs(words, after);
  if (outer === 'get') return toVerb(words, after)?.index ?? null;
  return isVerb(key(words, at)) && !words[at - 1]?.after ? at : null;
}
