/** Columns of the table of weights, as a power of two. */
export const TABLE_BITS = 17;
export const TABLE_SIZE = 1 << TABLE_BITS;
/** Weights are whole numbers from -LEVELS to LEVELS. */
export const LEVELS = 7;

/** Bits of the size of a weight. */
const SIZE_BITS = 3;
/** Contexts of the bits: is there a weight, is it negative, and one per bit of its size so far. */
const CONTEXTS = 2 + (1 << SIZE_BITS);

/** Codes one bit; when reading, `bit` is of no account and the answer is what was written. */
type CodeBit = (context: number, bit: number) => number;

/** Codes a table bit by bit; reading and writing take the same way through it. */
export function codeTable(table: Int8Array, code: CodeBit): void {
  for (let i = 0; i < table.length; i++) {
    const weight = table[i] ?? 0;
    if (code(0, weight === 0 ? 0 : 1) === 0) continue;
    const sign = code(1, weight < 0 ? 1 : 0) === 1 ? -1 : 1;
    let path = 1;
    for (let k = SIZE_BITS - 1; k >= 0; k--)
      path = path * 2 + code(1 + path, (Math.abs(weight) >> k) & 1);
    table[i] = sign * (path - (1 << SIZE_BITS));
  }
}

/** Odds of the two values of each bit, learned on the way. */
export class Odds {
  private readonly odds = new Uint16Array(CONTEXTS).fill(2048);

  /** The share of `range` that belongs to 0. */
  split(context: number, range: number): number {
    return Math.floor(range / 4096) * (this.odds[context] ?? 0);
  }
  learn(context: number, bit: number): void {
    const odds = this.odds[context] ?? 0;
    this.odds[context] = odds + (bit === 0 ? (4096 - odds) >> 6 : -(odds >> 6));
  }
}

/** An arithmetic code whose digits are characters: as short as the weights allow, and plain text. */
export const DIGIT = 90;
export const FULL = DIGIT ** 5;
/** Below it, the range is widened by a digit. */
export const NARROW = DIGIT ** 4;

/** Reads a table that was packed for shipping. */
export function unpackWeights(text: string): Int8Array {
  const table = new Int8Array(TABLE_SIZE);
  const odds = new Odds();
  let at = 0;
  let range = FULL;
  let value = 0;
  const next = () => {
    value = value * DIGIT + (at < text.length ? digitOf(text.charCodeAt(at++)) : 0);
  };
  for (let i = 0; i < 5; i++) next();
  codeTable(table, (context) => {
    const split = odds.split(context, range);
    const bit = value < split ? 0 : 1;
    if (bit) value -= split;
    range = bit ? range - split : split;
    odds.learn(context, bit);
    for (; range < NARROW; range *= DIGIT) next();
    return bit;
  });
  return table;
}

/** Digits are written from "#" on; the backslash is left out, so that none needs an escape. */
function digitOf(code: number): number {
  return code - (code > 92 ? 36 : 35);
}
