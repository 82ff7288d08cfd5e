import { VERB } from '../../english/verbs';
import { WORD } from '../../english/words';
import type { View } from '../view';
import { isNounStart } from './subject';

/** What follows the verb, and the head noun of it. */
export function objectClass(view: View, from: number): { object: string; head: string } {
  let i = from;
  if (
    /^(?:up|out|off|down|back|over|through|together|along|ahead|also|just|in|on)$/.test(
      view.norm[i] ?? '',
    ) &&
    view.tokens[i + 1]?.kind !== 'punct'
  )
    i++;
  const token = view.tokens[i];
  if (!token || token.kind === 'punct') return { object: 'end', head: '' };
  const bits = view.bits[i] ?? 0;
  const w = token.norm;
  let object = 'noun';
  if (w === 'me' || w === 'us')
    object = /^(?:know|if|when|what|a|call)$/.test(view.norm[i + 1] ?? '')
      ? `me-${view.norm[i + 1]}`
      : 'me';
  else if (view.names[i]) object = 'name';
  else if (/^(?:him|her|them|everyone|someone)$/.test(w)) object = 'them';
  else if (/^(?:it|this|that|these|those)$/.test(w) && !isNounStart(view, i + 1))
    object = w === 'that' && view.tokens[i + 1]?.kind === 'word' ? 'that' : 'it';
  else if (bits & WORD.question || w === 'if' || w === 'whether') object = 'wh';
  else if (w === 'to') object = 'to';
  else if (bits & WORD.possessive) object = 'poss';
  else if (bits & WORD.determiner) object = /^(?:any|all|some|no)$/.test(w) ? w : 'det';
  else if (bits & WORD.number) object = '#';
  else if (bits & WORD.preposition) object = 'prep';
  else if (bits & WORD.time) object = 'time';
  else if (bits & WORD.deliverable) object = 'thing';
  else if (bits & WORD.person) object = 'person';
  else if (view.forms[i] === 'ing') object = 'ing';
  else if (bits & WORD.adverb) object = 'adv';
  let head = '';
  for (let k = i; k < i + 7 && k < view.tokens.length; k++) {
    const t = view.tokens[k];
    const b = view.bits[k] ?? 0;
    if (
      !t ||
      t.kind === 'punct' ||
      (k > i &&
        b &
          (WORD.preposition |
            WORD.conjunction |
            WORD.subject |
            WORD.modal |
            WORD.be |
            WORD.time |
            WORD.adverb))
    )
      break;
    if (!(b & (WORD.determiner | WORD.possessive | WORD.object)))
      head = view.names[k] ? 'NAME' : t.kind === 'number' ? '#' : t.norm;
  }
  return { object, head };
}

/** Classes of a noun for features. */
export function nounClass(word: string, bits: number): string {
  if (word === '') return 'none';
  if (bits & WORD.deliverable) return 'thing';
  if (bits & WORD.person) return 'person';
  if (bits & WORD.event) return 'event';
  if (bits & WORD.system) return 'system';
  if (word === 'NAME' || word === '#') return word;
  return 'other';
}

const CLASS_NAMES = new Map<number, string>(Object.entries(VERB).map(([name, bit]) => [bit, name]));

/** Name of a verb's class. */
export function verbClass(bits: number): string {
  return CLASS_NAMES.get(bits) ?? 'none';
}
