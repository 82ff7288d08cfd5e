// Fits the weights of the detector and writes them into the library. The same data gives the same
// file, byte for byte. `npm run train -- --curve` only prints figures by cross-validation.
//
// MAIL_DEV names the labelled mails; they are not part of the repository and lie beside it by default.
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMails, readOwn } from './training/corpus';
import {
  bestBar,
  calibrate,
  crossValidate,
  figures,
  type Share,
  stretches,
} from './training/crossValidate';
import { examplesOf } from './training/examples';
import { fitTable, rowsOf } from './training/fit';
import { packWeights } from './training/packWeights';

const mailPath =
  process.env.MAIL_DEV ??
  ['../../../', '../../../../']
    .map((up) => fileURLToPath(new URL(`${up}shared/eval/mail-dev.jsonl`, import.meta.url)))
    .find(existsSync);
if (mailPath === undefined) {
  console.error(
    'train: name the labelled mails in MAIL_DEV; without them the weights would change',
  );
  process.exit(2);
}
const messages = [...readMails(mailPath), ...readOwn('train')];
const examples = examplesOf(messages);
const rows = rowsOf(examples);

const shares: Share[] = process.argv.includes('--curve1')
  ? [1]
  : process.argv.includes('--curve')
    ? [0.25, 0.5, 1]
    : [1];
const channels = ['email', 'chat', 'agent'] as const;
let calibration: [string, [number, number]][] = [];
for (const share of shares) {
  const all = stretches(messages, examples, crossValidate(messages, examples, rows, share));
  calibration = channels.map((c) => [c, calibrate(all.filter((s) => s.channel === c))]);
  for (const source of ['mail', 'own', ...new Set(all.map((s) => s.source))]) {
    const part = all.filter((s) => (source === 'own' ? s.source !== 'mail' : s.source === source));
    if (part.length === 0) continue;
    const bar = bestBar(part);
    const { p, r, f } = figures(part, bar);
    const [a, b] = calibration.find(([c]) => c === part[0]?.channel)?.[1] ?? [1, 0];
    const at = 1 / (1 + Math.exp(-(a * bar + b)));
    console.log(
      `${share} of the data, ${source}: F1 ${f.toFixed(3)} P ${p.toFixed(3)} R ${r.toFixed(3)} at confidence ${at.toFixed(2)} (${part.length} sentences)`,
    );
  }
}
if (!process.argv.some((a) => a.startsWith('--curve'))) {
  const table = fitTable(
    rows,
    examples.map((_, i) => i),
  );
  const round = (n: number) => Number(n.toPrecision(6));
  writeFileSync(
    new URL('../../lib/detection/model/weights.generated.ts', import.meta.url),
    `// Made by \`npm run train\`; do not edit.
/** What one level of a weight is worth. */
export const SCALE = ${round(table.scale)};
/** Slope and shift from log-odds to confidence, per channel. */
export const CALIBRATION = {
${calibration.map(([c, [a, b]]) => `  ${c}: [${round(a)}, ${round(b)}],`).join('\n')}
} as const;
/** The table; see \`packWeights\`. */
export const WEIGHTS = ${JSON.stringify(packWeights(table.values))};
`,
  );
}
