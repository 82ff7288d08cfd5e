import { codeTable, DIGIT, FULL, NARROW, Odds } from '../../../lib/detection/model/weightTable';

/** Writes a table of weights as text, to be read by `unpackWeights`. */
export function packWeights(table: Int8Array): string {
  const digits: number[] = [];
  const odds = new Odds();
  let low = 0;
  let range = FULL;
  const push = () => {
    // A sum that has run over carries into the digits already written.
    if (low >= FULL) {
      let at = digits.length - 1;
      while (digits[at] === DIGIT - 1) digits[at--] = 0;
      digits[at] = (digits[at] ?? 0) + 1;
      low -= FULL;
    }
    digits.push(Math.floor(low / NARROW));
    low = (low % NARROW) * DIGIT;
  };
  codeTable(table.slice(), (context, bit) => {
    const split = odds.split(context, range);
    if (bit) low += split;
    range = bit ? range - split : split;
    odds.learn(context, bit);
    for (; range < NARROW; range *= DIGIT) push();
    return bit;
  });
  for (let i = 0; i < 5; i++) push();
  return digits.map(letter).join('');
}

function letter(digit: number): string {
  return String.fromCharCode(digit + (digit + 35 >= 92 ? 36 : 35));
}
