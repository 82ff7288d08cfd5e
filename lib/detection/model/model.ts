import type { Channel } from '../request';
import type { Bag } from './bag';
import { CALIBRATION, SCALE, WEIGHTS } from './weights.generated';

/** Columns of the table of weights, as a power of two. */
export const TABLE_BITS = 15;
const MASK = (1 << TABLE_BITS) - 1;
/** Weights are whole numbers from -LEVELS to LEVELS, times the scale. */
export const LEVELS = 15;
/** Code of the weight 0; the codes after the weights stand for runs of zeros. */
const FIRST = 48;
const RUNS = FIRST + 2 * LEVELS + 1;

/** Column of a feature hash in the table of weights. */
export function bucketOf(hash: number): number {
  return (hash ^ (hash >>> TABLE_BITS)) & MASK;
}

/** Writes a table of weights as text; zeros are counted, so that it packs well. */
export function packWeights(table: Int8Array): string {
  let out = '';
  let zeros = 0;
  const flush = () => {
    for (; zeros > 0; zeros -= Math.min(zeros, 40)) out += letter(RUNS + Math.min(zeros, 40));
    zeros = 0;
  };
  for (const w of table) {
    if (w === 0) zeros++;
    else {
      flush();
      out += letter(FIRST + LEVELS + w);
    }
  }
  flush();
  return out;
}

/** Skips the backslash, so that the text needs no escapes. */
function letter(code: number): string {
  return String.fromCharCode(code >= 92 ? code + 1 : code);
}

let table: Int8Array | null = null;

function weights(): Int8Array {
  if (table) return table;
  const fresh = new Int8Array(MASK + 1);
  let at = 0;
  for (let i = 0; i < WEIGHTS.length; i++) {
    const raw = WEIGHTS.charCodeAt(i);
    const code = raw > 92 ? raw - 1 : raw;
    if (code > RUNS) at += code - RUNS;
    else fresh[at++] = code - FIRST - LEVELS;
  }
  table = fresh;
  return fresh;
}

/** What a bag of features weighs; the scores of two bags add up. */
export interface Score {
  readonly sum: number;
  readonly features: number;
}

/** Weighs a bag of features. */
export function scoreOf(bag: Bag): Score {
  const w = weights();
  let sum = 0;
  for (let i = 0; i < bag.length; i++) sum += w[bucketOf(bag.at(i))] ?? 0;
  return { sum, features: bag.length };
}

/** Log-odds that a sentence hands over a task, from its own features and those of its place. */
export function logOdds(own: Score, around: Score): number {
  return ((own.sum + around.sum) * SCALE) / Math.sqrt(own.features + around.features || 1);
}

/** Turns log-odds into the probability that is shown; fitted on cross-validated answers. */
export function confidenceOf(z: number, channel: Channel): number {
  const [slope, shift] = CALIBRATION[channel];
  return 1 / (1 + Math.exp(-(slope * z + shift)));
}
