import { WORD } from '../../english/words';
import { isBase, type View } from '../view';
import type { Subject } from './act';
import type { Reader } from './reader';

/** Reads over the subject that stands next; `null` when none does. */
export function subjectAt(r: Reader): Subject | null {
  const { view } = r;
  const w = r.word();
  const step = (n: number, s: Subject): Subject => {
    r.i += n;
    return s;
  };
  if (w === 'you') {
    r.i++;
    while (/^(?:guys|all|both|two|folks|also)$/.test(r.word())) r.i++;
    if (r.word() === 'or' || r.word() === 'and' || r.word() === 'or/and') {
      for (let k = 1; k <= 6; k++) {
        if (r.bits(k) & WORD.modal || (k > 1 && isBase(view, r.i + k) && !view.names[r.i + k])) {
          r.i += k;
          break;
        }
      }
    }
    return 'you';
  }
  if (w === 'i' || w === 'me') return step(1, 'i');
  if (w === 'we') return step(1, 'we');
  if (/^(?:he|she|they)$/.test(w)) return step(1, 'he');
  if (/^(?:it|this|that|these|those)$/.test(w) && !isNounStart(view, r.i + 1)) return step(1, 'it');
  if (w === 'there') return step(1, 'there');
  if (/^(?:someone|somebody|anyone|anybody|everyone|everybody|one|either|both|each|all)$/.test(w)) {
    r.i++;
    if (r.word() === 'of') {
      r.i++;
      for (
        let k = 0;
        k < 6 && !(k > 0 && (isBase(view, r.i) || r.bits() & (WORD.modal | WORD.be)));
        k++
      )
        r.i++;
    }
    return 'who';
  }
  if (view.names[r.i]) {
    while (
      r.i < r.end &&
      (view.names[r.i] ||
        ((r.word() === 'and' || r.word() === '/' || r.word() === 'or' || r.word() === '&') &&
          view.names[r.i + 1]))
    )
      r.i++;
    return 'name';
  }
  const start = r.i;
  const person = r.bits() & WORD.person;
  skipPhrase(r, 9);
  if (r.i === start) return null;
  return person ? 'who' : 'np';
}

/** True where a noun may begin, so that "this" in front of it is no subject of its own. */
export function isNounStart(view: View, i: number): boolean {
  const bits = view.bits[i] ?? 0;
  return (
    view.tokens[i]?.kind === 'word' &&
    !(
      bits &
      (WORD.modal |
        WORD.be |
        WORD.auxiliary |
        WORD.adverb |
        WORD.preposition |
        WORD.conjunction |
        WORD.question |
        WORD.negation)
    ) &&
    view.forms[i] !== 's' &&
    view.forms[i] !== 'past'
  );
}

/** Walks over a noun phrase, prepositions included, up to a verb. */
function skipPhrase(r: Reader, most: number): void {
  const { view } = r;
  for (let n = 0; n < most && r.i < r.view.tokens.length; n++) {
    const bits = r.bits();
    const token = view.tokens[r.i];
    if (!token || (token.kind === 'punct' && !/^[&/'"]$/.test(token.text))) break;
    if (bits & (WORD.modal | WORD.be | WORD.auxiliary | WORD.subject) && n > 0) break;
    if (bits & (WORD.modal | WORD.be | WORD.auxiliary)) break;
    if (
      /^(?:needs?|wants?|and|that|which|who|but|or|not|to|so|because|if)$/.test(token.norm) &&
      n > 0 &&
      !(token.norm === 'and' && n < 3)
    )
      break;
    if (n > 0 && view.forms[r.i] === 'past' && !(bits & WORD.deliverable)) break;
    if (n > 0 && view.forms[r.i] === 's' && !(bits & (WORD.deliverable | WORD.person | WORD.event)))
      break;
    if (
      n > 1 &&
      view.forms[r.i] === 'base' &&
      !(bits & WORD.deliverable) &&
      (view.bits[r.i + 1] ?? 0) & (WORD.determiner | WORD.possessive)
    )
      break;
    r.i++;
  }
}
