import type { Span } from './span';

export type TokenKind = 'word' | 'number' | 'punct' | 'link' | 'mention' | 'symbol';

/** A word or mark of a sentence. Offsets count from the start of the text that was cut. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, straight apostrophes, common short forms spelled out ("pls" is "please"). */
  readonly norm: string;
}

const SHORT_FORMS: Readonly<Record<string, string>> = {
  pls: 'please',
  plz: 'please',
  plse: 'please',
  plaese: 'please',
  pleae: 'please',
  plese: 'please',
  pleaes: 'please',
  u: 'you',
  ya: 'you',
  "y'all": 'you',
  yall: 'you',
  ur: 'your',
  cld: 'could',
  wld: 'would',
  thx: 'thanks',
  tx: 'thanks',
  thanx: 'thanks',
  ty: 'thanks',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomorow: 'tomorrow',
  cant: "can't",
  dont: "don't",
  didnt: "didn't",
  wont: "won't",
  im: "i'm",
  ive: "i've",
  ill: "i'll",
  lets: "let's",
  gotta: 'must',
  gonna: 'going-to',
  wanna: 'want-to',
  wouldnt: "wouldn't",
  couldnt: "couldn't",
  doesnt: "doesn't",
  isnt: "isn't",
};

const WORD = /[\p{L}\p{M}\d_]/u;
const INNER = new Set(["'", '’', '-', '.', '_', '&', '/', ':']);

/** Longest stretch without white space that is looked at as one word; longer ones are cut. */
const LONGEST = 64;

/** Cuts `text` into tokens from left to right; linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c <= 32 || c === 160) {
      i++;
      continue;
    }
    let end = i;
    const limit = Math.min(text.length, i + LONGEST * 4);
    while (end < limit && text.charCodeAt(end) > 32 && text.charCodeAt(end) !== 160) end++;
    i = cutChunk(text, i, end, tokens);
  }
  return tokens;
}

/** Adds the tokens of one stretch without white space and gives the offset after it. */
function cutChunk(text: string, start: number, end: number, out: Token[]): number {
  const chunk = text.slice(start, end);
  if (/^(?:https?:\/\/|www\.|mailto:)/i.test(chunk)) {
    return push(out, text, start, trimEnd(text, start, end), 'link');
  }
  const at = chunk.indexOf('@');
  if (at > 0 && WORD.test(chunk.charAt(at - 1)) && WORD.test(chunk.charAt(at + 1))) {
    return push(out, text, start, trimEnd(text, start, end), 'link');
  }
  if (at === 0 && chunk.length > 1 && WORD.test(chunk.charAt(1))) {
    let stop = start + 1;
    while (stop < end && (WORD.test(text.charAt(stop)) || text.charAt(stop) === '-')) stop++;
    return push(out, text, start, stop, 'mention');
  }
  if (
    WORD.test(chunk.charAt(0)) ||
    (/^[$€£#+-]$/.test(chunk.charAt(0)) && /\d/.test(chunk.charAt(1)))
  ) {
    return cutWord(text, start, end, out);
  }
  const code = text.codePointAt(start) ?? 0;
  const width = code > 0xffff ? 2 : 1;
  return push(out, text, start, start + width, code > 0x2190 ? 'symbol' : 'punct');
}

function cutWord(text: string, start: number, end: number, out: Token[]): number {
  let stop = start + 1;
  while (stop < end && stop - start < LONGEST) {
    const c = text.charAt(stop);
    if (WORD.test(c) || c === '%') stop++;
    else if (
      (INNER.has(c) || c === ',') &&
      WORD.test(text.charAt(stop + 1)) &&
      joins(text, start, stop, c)
    )
      stop += 2;
    else break;
  }
  const word = text.slice(start, stop);
  return push(
    out,
    text,
    start,
    stop,
    /\d/.test(word) && !/^[\p{L}]{2}/u.test(word) ? 'number' : 'word',
  );
}

function joins(text: string, start: number, at: number, c: string): boolean {
  const digits = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
  if (c === ',' || c === ':') return digits;
  if (c === '.')
    return (
      digits || at - start === 1 || /^[a-z0-9]{2,5}(?![A-Za-z0-9])/.test(text.slice(at + 1, at + 8))
    );
  if (c === '/') return digits || at - start <= 2;
  return true;
}

function trimEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start + 1 && /[.,;:!?)\]"'”’>]/.test(text.charAt(stop - 1))) stop--;
  return stop;
}

function push(out: Token[], text: string, start: number, end: number, kind: TokenKind): number {
  const word = text.slice(start, end);
  const lower = word.toLowerCase().replace(/’/g, "'");
  const norm = Object.hasOwn(SHORT_FORMS, lower) ? (SHORT_FORMS[lower] ?? lower) : lower;
  out.push({ start, end, kind, text: word, norm });
  return end;
}
