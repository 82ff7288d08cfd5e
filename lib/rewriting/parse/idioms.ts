import { entryOf } from '../verbs/lexicon';
import { clauseEnd } from './ends';
import { personAt } from './person';
import { type Clause, PRONOUN, type Scan, slice } from './scan';
import { isStateWord, PLAIN } from './verbPhrase';

const CALL = /^(?:a|another|quick)$/;

/** "let me know if", "let us have", "give Ana a call". */
export function readIdiom(scan: Scan, at: number): { clause: Clause; next: number } | null {
  const keyAt = (index: number) => scan.words[index]?.key ?? '';
  const first = keyAt(at);
  if (first === 'let') {
    const length = PRONOUN.test(keyAt(at + 1)) ? 1 : personAt(scan.words, at + 1);
    const verb = keyAt(at + 1 + length);
    if (length === 0 || (verb !== 'know' && verb !== 'have')) return null;
    const person = slice(scan, at + 1, at + 1 + length);
    const rest = clauseEnd(scan, at + 2 + length);
    const text = slice(scan, at + 2 + length, rest);
    const entry = entryOf(verb === 'know' ? 'tell' : 'send');
    if (!entry || text === '') return null;
    if (/^(?:when|once|as soon|after)\b/i.test(text)) return null;
    const parts =
      verb === 'know'
        ? { object: person, recipient: '', complement: text }
        : { object: text, recipient: person, complement: '' };
    return {
      clause: { base: entry.base, verbClass: entry.verbClass, isClause: false, tail: '', ...parts },
      next: rest,
    };
  }
  const ensured = ensureAt(scan, at);
  if (ensured > 0 && PLAIN) {
    const rest = clauseEnd(scan, ensured);
    const state = slice(scan, ensured, rest);
    return state === ''
      ? null
      : {
          clause: {
            base: 'ensure',
            verbClass: PLAIN,
            object: state,
            isClause: true,
            recipient: '',
            complement: '',
            tail: '',
          },
          next: rest,
        };
  }
  if (first === 'have') {
    const get = entryOf('get');
    const rest = clauseEnd(scan, at + 1);
    const state = scan.words.findIndex(
      (word, index) =>
        index > at + 1 &&
        index < Math.min(rest, at + 16) &&
        isStateWord(word.key) &&
        (/^(?:by|before|and|)$/.test(keyAt(index + 1)) ||
          !/^(?:attached|enclosed|updated|required|named|related|signed|right|over|up|out|back)$/.test(
            word.key,
          )),
    );
    if (state < 0 || !get || /^(?:a|an|some|any)$/.test(keyAt(at + 1))) return null;
    return {
      clause: {
        base: get.base,
        verbClass: get.verbClass,
        object: slice(scan, at + 1, rest),
        isClause: false,
        recipient: '',
        complement: '',
        tail: '',
      },
      next: rest,
    };
  }
  if (first === 'give' || first === 'drop' || first === 'shoot') {
    const length = PRONOUN.test(keyAt(at + 1)) ? 1 : personAt(scan.words, at + 1);
    let noun = at + 1 + length;
    while (CALL.test(keyAt(noun))) noun += 1;
    const entry = entryOf('call');
    if (
      length === 0 ||
      noun === at + 1 + length ||
      !/^(?:call|ring|shout|heads-up|buzz|ping|line|note)$/.test(keyAt(noun)) ||
      !entry
    )
      return null;
    const rest = clauseEnd(scan, noun + 1);
    const tail = slice(scan, noun + 1, rest);
    const about = /^(?:about|on|regarding|re)\b/i.test(tail);
    return {
      clause: {
        base: 'call',
        verbClass: entry.verbClass,
        object: slice(scan, at + 1, at + 1 + length),
        isClause: false,
        recipient: '',
        complement: about ? tail : '',
        tail: about || tail === '' ? '' : ` ${tail}`,
      },
      next: rest,
    };
  }
  return null;
}

/** Index of the state after "make sure", "ensure", "make certain"; 0 when it is "make sure to". */
function ensureAt(scan: Scan, at: number): number {
  const [one, two] = [scan.words[at]?.key, scan.words[at + 1]?.key];
  let after =
    one === 'ensure'
      ? at + 1
      : one === 'make' && (two === 'sure' || two === 'certain')
        ? at + 2
        : 0;
  if (after > 0 && scan.words[after]?.key === 'that') after += 1;
  return /^(?:to|you|u|of|your)$/.test(scan.words[after]?.key ?? 'to') ? 0 : after;
}
