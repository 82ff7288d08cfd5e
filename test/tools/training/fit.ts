import { bucketOf } from '../../../lib/detection/model/model';
import { LEVELS, TABLE_SIZE } from '../../../lib/detection/model/weightTable';
import type { Example } from './examples';
import { randomFrom } from './random';

/** Rows ready for fitting. */
export interface Rows {
  readonly columns: readonly Int32Array[];
  /** Length of the full feature list of each row; scores are divided by its root. */
  readonly lengths: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
}

/** A table of weights in whole numbers. */
export interface Table {
  readonly values: Int8Array;
  readonly scale: number;
}

const SIZE = TABLE_SIZE;
/** A feature has to occur in this many training sentences. */
const LEAST_COUNT = 5;
/** Columns that keep a weight; the rest of the table is zero, which costs next to nothing. */
const KEPT_COLUMNS = Number(process.env.KEEP ?? 3700);

/**
 * Turns examples into rows. A task that was cut into several sentences shares its weight among
 * them, since only one of them needs to be marked.
 */
export function rowsOf(examples: readonly Example[]): Rows {
  const shares = new Map<string, number>();
  const key = (e: Example) => `${e.message}:${e.gold}`;
  for (const e of examples) if (e.label === 'T') shares.set(key(e), (shares.get(key(e)) ?? 0) + 1);
  return {
    columns: examples.map((e) => Int32Array.from(e.features, bucketOf)),
    lengths: Float64Array.from(examples, (e) => Math.sqrt(e.features.length)),
    y: Float64Array.from(examples, (e) => (e.label === 'T' ? 1 : 0)),
    weight: Float64Array.from(examples, (e) =>
      e.label === '?' ? 0 : e.label === 'T' ? 1 / (shares.get(key(e)) ?? 1) : 1,
    ),
  };
}

/** Fits on the rows named in `use`: once to choose the columns, once more on the chosen ones. */
export function fitTable(rows: Rows, use: readonly number[]): Table {
  const counts = new Int32Array(SIZE);
  for (const i of use) for (const c of rows.columns[i] ?? []) counts[c] = (counts[c] ?? 0) + 1;
  const allowed = Uint8Array.from(counts, (n) => (n >= LEAST_COUNT ? 1 : 0));
  const first = descend(rows, use, allowed, 5);
  const worth = Array.from(first, (w, c) => Math.abs(w) * Math.sqrt(counts[c] ?? 0));
  const bar = [...worth].sort((a, b) => b - a)[KEPT_COLUMNS] ?? 0;
  const chosen = Uint8Array.from(worth, (v) => (v > bar ? 1 : 0));
  return quantise(descend(rows, use, chosen, 6));
}

/** Log-odds of row `i`. */
export function scoreRow(table: Table, rows: Rows, i: number): number {
  let sum = 0;
  for (const c of rows.columns[i] ?? []) sum += table.values[c] ?? 0;
  return (sum * table.scale) / (rows.lengths[i] ?? 1);
}

/** AdaGrad on the logistic loss; the order of the rows is drawn anew for each pass. */
function descend(
  rows: Rows,
  use: readonly number[],
  allowed: Uint8Array,
  passes: number,
): Float64Array {
  const w = new Float64Array(SIZE);
  const squares = new Float64Array(SIZE).fill(1e-2);
  const random = randomFrom(1);
  const order = [...use];
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const a = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = a;
    }
    for (const i of order) {
      const weight = rows.weight[i] ?? 0;
      if (weight === 0) continue;
      const columns = rows.columns[i] ?? new Int32Array(0);
      const length = rows.lengths[i] ?? 1;
      let z = 0;
      for (const c of columns) if (allowed[c]) z += w[c] ?? 0;
      const slope = ((1 / (1 + Math.exp(-z / length)) - (rows.y[i] ?? 0)) * weight) / length;
      for (const c of columns) {
        if (!allowed[c]) continue;
        const g = slope + 1e-4 * (w[c] ?? 0);
        const s = (squares[c] ?? 0) + g * g;
        squares[c] = s;
        w[c] = (w[c] ?? 0) - (0.3 * g) / Math.sqrt(s);
      }
    }
  }
  return w;
}

/** Rounds to few levels; the outermost weights are clipped so that the rest keeps its detail. */
function quantise(w: Float64Array): Table {
  const sizes = Array.from(w, Math.abs)
    .filter((v) => v > 0)
    .sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * 0.995)] ?? 1;
  const scale = top / LEVELS;
  return {
    scale,
    values: Int8Array.from(w, (v) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(v / scale)))),
  };
}
