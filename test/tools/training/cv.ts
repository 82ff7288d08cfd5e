// Cross-validation by message: how good are the features? Prints the figures per source.

import { writeFileSync } from 'node:fs';
import { readMails, readOwn } from './corpus';
import { examplesOf } from './examples';
import { fitLogistic, type Row, randomFrom, score } from './logistic';

const BITS = Number(process.env.BITS ?? 20);
const MASK = (1 << BITS) - 1;
const L2 = Number(process.env.L2 ?? 1e-4);
const EPOCHS = Number(process.env.EPOCHS ?? 12);
const RATE = Number(process.env.RATE ?? 0.3);
const OWN = Number(process.env.OWN ?? 1);
const POS = Number(process.env.POS ?? 1);
const K = Number(process.env.K ?? 5);

const t0 = Date.now();
const mails = readMails('/work/shared/eval/mail-dev.jsonl');
const own = OWN > 0 ? readOwn('train') : [];
const messages = [...mails, ...own];
const examples = examplesOf(messages);
const columns = examples.map((e) =>
  Int32Array.from(new Set(Array.from(e.features, (f) => (f ^ (f >>> BITS)) & MASK))),
);
console.error(
  'examples',
  examples.length,
  'tasks',
  examples.filter((e) => e.label === 'T').length,
  Date.now() - t0,
  'ms',
);
const random = randomFrom(5);
const fold = messages.map(() => Math.floor(random() * K));
const out = new Float64Array(examples.length);
const groups = new Map<string, number>();
examples.forEach((e) => {
  const k = `${e.message}:${e.gold}`;
  if (e.label === 'T' && e.gold >= 0) groups.set(k, (groups.get(k) ?? 0) + 1);
});
for (let f = 0; f < K; f++) {
  const rows: Row[] = [];
  examples.forEach((e, i) => {
    if (fold[e.message] === f || e.label === '?') return;
    const y = e.label === 'T' ? 1 : 0;
    const share = y ? 1 / (groups.get(`${e.message}:${e.gold}`) ?? 1) : 1;
    rows.push({
      columns: columns[i] ?? new Int32Array(0),
      y,
      weight: (e.source === 'mail' ? 1 : OWN) * (y ? POS : 1) * share,
    });
  });
  const w = fitLogistic(rows, { size: MASK + 1, epochs: EPOCHS, rate: RATE, l2: L2, seed: 1 });
  examples.forEach((e, i) => {
    if (fold[e.message] === f) out[i] = score(w, columns[i] ?? new Int32Array(0));
  });
}

export interface Scored {
  label: string;
  z: number;
  source: string;
  text: string;
}
/** One entry per scored stretch: the best of its sentences. */
function stretches(): Scored[] {
  const best = new Map<string, Scored>();
  examples.forEach((e, i) => {
    if (e.label === '?') return;
    const key = e.gold >= 0 ? `${e.message}:${e.gold}` : `${e.message}:-${i}`;
    const z = out[i] ?? 0;
    const old = best.get(key);
    if (!old || z > old.z) best.set(key, { label: e.label, z, source: e.source, text: e.text });
  });
  return [...best.values()];
}
function f1At(s: Scored[], t: number) {
  let tp = 0,
    fp = 0,
    fn = 0;
  for (const x of s) {
    if (x.label === 'T') {
      if (x.z >= t) tp++;
      else fn++;
    } else if (x.z >= t) fp++;
  }
  const p = tp / (tp + fp || 1),
    r = tp / (tp + fn || 1);
  return { p, r, f: (2 * p * r) / (p + r || 1) };
}
const all = stretches();
for (const source of ['mail', ...new Set(own.map((m) => m.source)), 'own']) {
  const s = all.filter((x) => (source === 'own' ? x.source !== 'mail' : x.source === source));
  if (!s.length) continue;
  let best = { f: 0, p: 0, r: 0, t: 0 };
  for (let t = -4; t < 4; t += 0.05) {
    const v = f1At(s, t);
    if (v.f > best.f) best = { ...v, t };
  }
  const z = f1At(s, 0);
  console.log(
    `${source.padEnd(14)} n=${s.length} T=${s.filter((x) => x.label === 'T').length} best F1 ${best.f.toFixed(3)} (P ${best.p.toFixed(3)} R ${best.r.toFixed(3)} at ${best.t.toFixed(2)})  at 0: ${z.f.toFixed(3)} (P ${z.p.toFixed(3)} R ${z.r.toFixed(3)})`,
  );
}
writeFileSync('.artifacts/cv.json', JSON.stringify(all));
console.error(Date.now() - t0, 'ms');
