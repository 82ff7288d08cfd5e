/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Row {
  readonly columns: Int32Array;
  readonly y: number;
  readonly weight: number;
}

export interface LogisticOptions {
  readonly size: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  readonly seed: number;
}

/** Logistic regression by AdaGrad over rows of columns that are 0 or 1. */
export function fitLogistic(data: readonly Row[], o: LogisticOptions): Float64Array {
  const weights = new Float64Array(o.size);
  const squares = new Float64Array(o.size).fill(1e-2);
  const random = randomFrom(o.seed);
  const order = data.map((_, i) => i);
  for (let epoch = 0; epoch < o.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const a = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = a;
    }
    for (const index of order) {
      const row = data[index];
      if (!row) continue;
      const scale = 1 / Math.sqrt(row.columns.length);
      let z = 0;
      for (const c of row.columns) z += weights[c] ?? 0;
      const p = 1 / (1 + Math.exp(-z * scale));
      const g = (p - row.y) * row.weight * scale;
      for (const c of row.columns) {
        const w = weights[c] ?? 0;
        const gradient = g + o.l2 * w;
        const sq = (squares[c] ?? 0) + gradient * gradient;
        squares[c] = sq;
        weights[c] = w - (o.rate * gradient) / Math.sqrt(sq);
      }
    }
  }
  return weights;
}

/** Log-odds of a row. */
export function score(weights: Float64Array, columns: Int32Array): number {
  let z = 0;
  for (const c of columns) z += weights[c] ?? 0;
  return z / Math.sqrt(columns.length);
}
