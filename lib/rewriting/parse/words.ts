/** One word of a request with the punctuation around it. */
export interface Word {
  /** Lower case, without surrounding punctuation: what is compared. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Punctuation right after the word: "," or ":" and so on. */
  readonly after: string;
  /** The word as written, without surrounding punctuation. */
  readonly raw: string;
}

const EDGE_FRONT = /^["'“‘([*_]+/;
const EDGE_BACK = /["'”’)\]*_,;:.!?…]+$/;

/** Cuts a text at white space. Quotes and brackets stay part of the range but not of `key`. */
export function wordsOf(text: string): readonly Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const whole = match[0];
    const bare = whole.replace(EDGE_FRONT, '').replace(EDGE_BACK, '');
    const after = /[,;:.!?…]+/.exec(EDGE_BACK.exec(whole)?.[0] ?? '')?.[0] ?? '';
    out.push({
      key: bare.toLowerCase().replaceAll('’', "'"),
      raw: bare,
      start: match.index,
      end: match.index + whole.length,
      after,
    });
  }
  return out;
}
