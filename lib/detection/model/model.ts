import { SCALE, WEIGHTS } from './weights.generated';

const BITS = 15;
const MASK = (1 << BITS) - 1;

/** Column of a feature hash in the table of weights. */
export function bucketOf(hash: number): number {
  return (hash ^ (hash >>> BITS)) & MASK;
}

let table: Int8Array | null = null;

function weights(): Int8Array {
  if (!table) {
    const raw = atob(WEIGHTS);
    table = new Int8Array(MASK + 1);
    for (let i = 0; i < raw.length; i++) table[i] = (raw.charCodeAt(i) << 24) >> 24;
  }
  return table;
}

/** Log-odds that a sentence with these features hands over a task. */
export function logOdds(features: Int32Array): number {
  const w = weights();
  let sum = 0;
  for (const f of features) sum += w[bucketOf(f)] ?? 0;
  return (sum * SCALE) / Math.sqrt(features.length || 1);
}

/** Turns log-odds into the calibrated probability that is shown. */
export function confidenceOf(z: number): number {
  return 1 / (1 + Math.exp(-(1.4 * z + 1.3)));
}
