import type { Channel } from '../../../lib/detection/request';
import type { Message } from './corpus';
import type { Example } from './examples';
import { fitTable, type Rows, scoreRow } from './fit';
import { randomFrom } from './random';

/** Share of the training messages that is used, for the learning curve. */
export type Share = 0.25 | 0.5 | 1;

/** Log-odds of every example by a model that has not seen its message. */
export function crossValidate(
  messages: readonly Message[],
  examples: readonly Example[],
  rows: Rows,
  share: Share = 1,
  folds = 5,
): Float64Array {
  const random = randomFrom(5);
  const fold = messages.map(() => Math.floor(random() * folds));
  const draw = messages.map(() => random());
  const z = new Float64Array(examples.length);
  for (let f = 0; f < folds; f++) {
    const use: number[] = [];
    examples.forEach((e, i) => {
      if (fold[e.message] !== f && (draw[e.message] ?? 0) < share) use.push(i);
    });
    const table = fitTable(rows, use);
    examples.forEach((e, i) => {
      if (fold[e.message] === f) z[i] = scoreRow(table, rows, i);
    });
  }
  return z;
}

/** The best sentence of each labelled stretch, as the scorer counts. */
export interface Stretch {
  readonly task: boolean;
  readonly z: number;
  readonly source: string;
  readonly channel: Channel;
}

export function stretches(
  messages: readonly Message[],
  examples: readonly Example[],
  z: Float64Array,
): Stretch[] {
  const best = new Map<string, Stretch>();
  examples.forEach((e, i) => {
    if (e.label === '?') return;
    const key = e.gold >= 0 ? `${e.message}:${e.gold}` : `${e.message}:-${i}`;
    const score = z[i] ?? 0;
    const old = best.get(key);
    if (old && old.z >= score) return;
    best.set(key, {
      task: e.label === 'T',
      z: score,
      source: e.source,
      channel: messages[e.message]?.channel ?? 'email',
    });
  });
  return [...best.values()];
}

/** Precision, recall and F1 of marking everything from `bar` on. */
export function figures(all: readonly Stretch[], bar: number): { p: number; r: number; f: number } {
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const s of all) {
    if (s.z >= bar) s.task ? tp++ : fp++;
    else if (s.task) fn++;
  }
  const p = tp / (tp + fp || 1);
  const r = tp / (tp + fn || 1);
  return { p, r, f: (2 * p * r) / (p + r || 1) };
}

/** The bar with the best F1. */
export function bestBar(all: readonly Stretch[]): number {
  let bar = 0;
  let most = 0;
  for (let t = -5; t < 5; t += 0.05) {
    const { f } = figures(all, t);
    if (f > most) {
      most = f;
      bar = t;
    }
  }
  return bar;
}

/** Slope and shift that turn log-odds into probabilities (Platt), by Newton's method. */
export function calibrate(all: readonly Stretch[]): [number, number] {
  let a = 1;
  let b = 0;
  for (let step = 0; step < 40; step++) {
    let ga = 0;
    let gb = 0;
    let haa = 1e-6;
    let hab = 0;
    let hbb = 1e-6;
    for (const s of all) {
      const p = 1 / (1 + Math.exp(-(a * s.z + b)));
      const d = p - (s.task ? 1 : 0);
      const h = p * (1 - p);
      ga += d * s.z;
      gb += d;
      haa += h * s.z * s.z;
      hab += h * s.z;
      hbb += h;
    }
    const det = haa * hbb - hab * hab;
    a -= (hbb * ga - hab * gb) / det;
    b -= (haa * gb - hab * ga) / det;
  }
  return [a, b];
}
