import { basesOfParticiple } from '../../english/inflection';
import { asObject } from '../../english/nounPhrase';
import { participle } from '../../english/participle';
import { entryOf, VERB_CLASSES } from '../verbs/lexicon';
import type { Clause } from './scan';
import { setUpClass } from './setUp';
import { startsTime } from './timeWords';
import { opensVerbPhrase } from './verbPhrase';
import type { Word } from './words';

/** Participles whose base cannot be computed, from our own verb lists. */
const IRREGULAR_BASES = new Map<string, string>();
for (const verbClass of VERB_CLASSES) {
  for (const verb of verbClass.verbs.split(' ')) {
    const base = verb.replaceAll('_', ' ');
    if (!base.includes(' ')) IRREGULAR_BASES.set(participle(base), base);
  }
}

/** "signed" -> "sign", with its particle where it has one ("set" and "up" -> "set up"), for verbs that we know. */
export function baseOfParticiple(word: string, next = ''): string | undefined {
  const base = IRREGULAR_BASES.get(word) ?? basesOfParticiple(word).find((each) => entryOf(each));
  return (next === '' ? undefined : entryOf(`${base ?? word} ${next}`)?.base) ?? base;
}

function clauseOf(base: string, object: string, recipient: string): Clause | null {
  const entry = entryOf(base);
  if (!entry || object === '') return null;
  return {
    base,
    verbClass: (/^set ?up$/.test(base) ? setUpClass(object) : undefined) ?? entry.verbClass,
    object,
    isClause: false,
    recipient,
    complement: '',
    tail: '',
  };
}

function textOf(words: readonly Word[], text: string, from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? text.slice(first.start, last.end).replace(/[,;]$/, '') : '';
}

/**
 * What a statement asks for without a verb frame of its own: "I need a copy of the policy by 3"
 * and "the CRM needs to be updated". The sentence itself stays as it is; reasons and checks are
 * chosen by what is found here.
 */
export function readStatement(words: readonly Word[], text: string): Clause | null {
  return neededThing(words, text) ?? neededDoing(words, text);
}

function neededThing(words: readonly Word[], text: string): Clause | null {
  let at = words.findIndex(
    (word, index) =>
      index < 14 &&
      (/^(?:need|want|require|needed)$/.test(word.key) ||
        (/^(?:like|get|have|love)$/.test(word.key) &&
          (/^(?:i|we|i'd|we'd)$/.test(words[index - 1]?.key ?? '') ||
            (words[index - 1]?.key === 'would' &&
              /^(?:i|we)$/.test(words[index - 2]?.key ?? ''))) &&
          !(word.key === 'have' && /^(?:i|we)$/.test(words[index - 1]?.key ?? ''))) ||
        (word.key === 'for' && words[index - 1]?.key === 'looking')),
  );
  if (
    at >= 0 &&
    words[at + 1]?.key === 'to' &&
    /^(?:see|have|get|receive)$/.test(words[at + 2]?.key ?? '')
  )
    at += 2;
  if (at < 0 || /^(?:to|you|someone|somebody)$/.test(words[at + 1]?.key ?? 'to')) return null;
  const before = words.slice(Math.max(0, at - 3), at).map((word) => word.key);
  const ours = before.includes('we') || before.includes("we'd");
  if (
    !ours &&
    at > 0 &&
    !before.some((word) =>
      /^(?:i|i'd|i'll|will|also|urgently|still|looking|and|please|would)$/.test(word),
    )
  )
    return null;
  const end = objectStop(words, at + 1);
  // "these posted", "a new product created": it is not the thing that is missing but what happens to it.
  for (let done = at + 2; done < end; done++) {
    const next = words[done + 1]?.key ?? '';
    const ends =
      done === end - 1 || /^(?:as|to|by|in|on|for|from|with|at|into|onto|up|out)$/.test(next);
    const base = ends ? baseOfParticiple(words[done]?.key ?? '', next) : undefined;
    if (base && PASSIVE.test(words[done]?.key ?? ''))
      return clauseOf(base, textOf(words, text, at + 1, done), '');
  }
  // "I need an index to be set up".
  const passive = words[end]?.key === 'to' && words[end + 1]?.key === 'be';
  const doing = passive
    ? baseOfParticiple(words[end + 2]?.key ?? '', words[end + 3]?.key)
    : undefined;
  if (doing !== undefined) return clauseOf(doing, textOf(words, text, at + 1, end), '');
  const object = textOf(words, text, at + 1, end);
  if (VAGUE.test(object)) return null;
  const other = before.find((word) => /^(?:he|she|they)$/.test(word));
  return clauseOf('send', object, other ? asObject(other) : ours ? 'us' : 'me');
}

const PASSIVE = /ed$|^(?:done|sent|made|written|built|paid|put|set|cut)$/;

/** "get her in for an interview", "need something": nothing that could be handed over. */
const VAGUE =
  /^(?:(?:him|her|them|me|us|you|it|this|that|something|anything|someone|somebody)\b|(?:about |some |another |an? )?(?:\w+ )?(?:minutes?|hours?|time)\b)/i;

function neededDoing(words: readonly Word[], text: string): Clause | null {
  for (let at = 2; at < Math.min(words.length, 30); at++) {
    const key = words[at]?.key ?? '';
    const previous = words[at - 1]?.key ?? '';
    if (previous !== 'be' && previous !== 'get') continue;
    const base = baseOfParticiple(key);
    if (!base) continue;
    const modal = words.findIndex(
      (word, index) =>
        index < at && /^(?:needs?|has|have|must|should|is|are|will|to|can|could)$/.test(word.key),
    );
    if (modal < 1) continue;
    let from = modal - 1;
    while (
      from > 0 &&
      words[from - 1]?.after === '' &&
      !/^(?:and|also|so|that|then|please)$/.test(words[from - 1]?.key ?? '')
    )
      from -= 1;
    const object = textOf(words, text, from, modal);
    if (/^(?:it|this|that|they|these|those|he|she|i|you|we)?$/i.test(object))
      return clauseOf(base, 'this', '');
    return clauseOf(base, object, '');
  }
  return null;
}

function objectStop(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    if (at > from && (startsTime(words, at) || words[at - 1]?.after)) return at;
    if (
      at > from &&
      /^(?:so|because|since|to|if|when|please|from|as|for|before)$/.test(words[at]?.key ?? '')
    )
      return at;
    if (
      words[at]?.key === 'and' &&
      (opensVerbPhrase(words, at + 1) || /^(?:i|we|you|they|it)$/.test(words[at + 1]?.key ?? ''))
    )
      return at;
  }
  return words.length;
}
