import { WORD } from '../../english/words';
import type { Token } from '../../text/tokens';
import { LEADS } from './leads';

/** Marks that end a name somebody is called by. */
export const VOCATIVE_END = new Set([',', ':', '-', '–', '—', '!', '.', ';']);

const NEED_MARK = new Set(
  'great perfect cool thanks cheers good right well sure sorry no first next again second third finally'.split(
    ' ',
  ),
);

const CALLED = new Set(
  'team guys folks all everyone everybody ladies gentlemen both mate love'.split(' '),
);
const GREETINGS = new Set(
  'hi hello hey dear morning afternoon evening hiya howdy greetings yo gm'.split(' '),
);

/** Where a sentence begins once greeting, vocative and connecting words are passed. */
export interface Head {
  readonly head: number;
  readonly vocative: readonly [number, number];
  readonly greeted: boolean;
}

/** Finds the head of a sentence. */
export function findHead(tokens: readonly Token[], bits: Int32Array, names: Uint8Array): Head {
  let i = 0;
  let vocative: [number, number] = [0, 0];
  let greeted = false;
  for (let steps = 0; steps < 12 && i < tokens.length; steps++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'punct' || token.kind === 'symbol') {
      i++;
      continue;
    }
    if (token.kind === 'mention') {
      vocative = [i, i + 1];
      i++;
      continue;
    }
    const word = token.norm;
    const after = tokens[i + 1];
    if (
      !greeted &&
      (GREETINGS.has(word) || (word === 'good' && GREETINGS.has(after?.norm ?? '')))
    ) {
      const end = greetingEnd(tokens, names, bits, i);
      if (end > i) {
        greeted = true;
        for (let k = i; k < end; k++)
          if (names[k]) vocative = [vocative[1] === 0 ? k : vocative[0], k + 1];
        i = end;
        continue;
      }
    }
    const called = vocativeEnd(tokens, names, i);
    if (called > i) {
      vocative = [i, called];
      i = called + 1;
      continue;
    }
    if (LEADS.has(word) && (!NEED_MARK.has(word) || VOCATIVE_END.has(after?.text ?? '')) && after) {
      i++;
      continue;
    }
    if ((bits[i] ?? 0) & WORD.time && after?.text === ',') {
      i += 2;
      continue;
    }
    break;
  }
  return { head: Math.min(i, tokens.length), vocative, greeted };
}

function greetingEnd(
  tokens: readonly Token[],
  names: Uint8Array,
  bits: Int32Array,
  from: number,
): number {
  let i = from;
  while (i < tokens.length && i < from + 9) {
    const token = tokens[i];
    if (!token) break;
    if (VOCATIVE_END.has(token.text)) return i + 1;
    const inside =
      names[i] ||
      GREETINGS.has(token.norm) ||
      CALLED.has(token.norm) ||
      token.norm === 'good' ||
      token.norm === 'again' ||
      token.norm === 'there' ||
      token.norm === 'and' ||
      token.text === '&' ||
      /^(?:mr|mrs|ms|dr|mx)$/.test(token.norm) ||
      (/^\p{Lu}/u.test(token.text) && !((bits[i] ?? 0) & (WORD.modal | WORD.subject)));
    if (!inside) return Math.max(i, from);
    i++;
  }
  return i;
}

/** Index of the mark that ends a vocative starting at `from`; `from` itself when there is none. */
function vocativeEnd(tokens: readonly Token[], names: Uint8Array, from: number): number {
  let i = from;
  while (i < tokens.length && i < from + 9) {
    const token = tokens[i];
    if (!token) break;
    if (i > from && VOCATIVE_END.has(token.text)) {
      const next = tokens[i + 1];
      if (
        token.text === ',' &&
        next &&
        names[i + 1] &&
        i + 1 < from + 8 &&
        vocativeEnd(tokens, names, i + 1) > i + 1
      ) {
        i++;
        continue;
      }
      return token.text === '.' && i > from + 1 ? from : i;
    }
    const inside =
      names[i] ||
      CALLED.has(token.norm) ||
      (i > from &&
        (token.norm === 'and' || token.text === '&' || token.text === '/' || token.norm === 'or'));
    if (!inside) return from;
    i++;
  }
  return from;
}
