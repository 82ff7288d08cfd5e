import { VERB } from '../../english/verbs';
import { WORD } from '../../english/words';
import type { View } from '../view';

const FUNCTION_BITS =
  WORD.determiner |
  WORD.possessive |
  WORD.subject |
  WORD.object |
  WORD.preposition |
  WORD.conjunction |
  WORD.modal |
  WORD.be |
  WORD.auxiliary |
  WORD.question |
  WORD.adverb |
  WORD.negation |
  WORD.courtesy |
  WORD.greeting |
  WORD.connective;

/** A word's stand-in in templates: function words stay, the rest becomes a class. */
export function shapeOf(view: View, i: number): string {
  const token = view.tokens[i];
  if (!token) return '$';
  if (token.kind === 'punct' || token.kind === 'symbol') return token.text;
  if (token.kind === 'link') return 'URL';
  if (view.names[i]) return 'NAME';
  const bits = view.bits[i] ?? 0;
  if (bits & WORD.number || token.kind === 'number') return '#';
  if (bits & WORD.time) return 'TIME';
  if (bits & FUNCTION_BITS) return token.norm;
  const form = view.forms[i];
  if (form) {
    const verb = view.verbs[i] ?? 0;
    const kind =
      verb & WORK_ISH ? 'w' : verb & (VERB.reply | VERB.tell) ? 'r' : verb & VERB.light ? 'l' : 'm';
    return `${form}:${kind}${bits & WORD.deliverable ? 'd' : ''}`;
  }
  if (bits & WORD.deliverable) return 'THING';
  if (bits & WORD.person) return 'WHO';
  if (bits & WORD.system) return 'SYS';
  if (/^\p{Lu}/u.test(token.text) && i > view.head) return 'Cap';
  const w = token.norm;
  if (w.endsWith('ing')) return 'xing';
  if (w.endsWith('ed')) return 'xed';
  if (w.endsWith('ly')) return 'xly';
  if (w.endsWith('s')) return 'xs';
  return 'x';
}

const WORK_ISH =
  VERB.make |
  VERB.move |
  VERB.check |
  VERB.organise |
  VERB.buy |
  VERB.find |
  VERB.decide |
  VERB.tech |
  VERB.physical |
  VERB.contact;

/** The word itself in templates; numbers, names and links are alike. */
export function wordOf(view: View, i: number): string {
  const token = view.tokens[i];
  if (!token) return '$';
  if (token.kind === 'number') return '#';
  if (view.names[i]) return 'NAME';
  if (token.kind === 'link') return 'URL';
  return token.norm;
}

/** How the sentence ends, as a number. */
export function endMark(view: View): number {
  const token = view.tokens[view.tokens.length - 1];
  if (!token || token.kind === 'word' || token.kind === 'number') return 1;
  const at = '.?!:;,…'.indexOf(token.text);
  return at < 0 ? 2 : at + 3;
}
