import type { Channel } from '../request';
import type { Bag } from './bag';
import { CALIBRATION, SCALE, WEIGHTS } from './weights.generated';
import { TABLE_BITS, TABLE_SIZE, unpackWeights } from './weightTable';

const MASK = TABLE_SIZE - 1;

/** Column of a feature hash in the table of weights. */
export function bucketOf(hash: number): number {
  return (hash ^ (hash >>> TABLE_BITS)) & MASK;
}

let table: Int8Array | null = null;

/** What a bag of features weighs; the scores of two bags add up. */
export interface Score {
  readonly sum: number;
  readonly features: number;
}

/** Weighs a bag of features. */
export function scoreOf(bag: Bag): Score {
  table ??= unpackWeights(WEIGHTS);
  const w = table;
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
