import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * Fails when a script that runs inside pages outgrows its budget. Gzip level 9, decimal kilobytes.
 * The figures are the project's own: what a page pays before and after somebody starts to write.
 */
const BUDGETS: ReadonlyArray<readonly [file: string, kilobytes: number]> = [
  ['watch.js', 4],
  ['assist.js', 60],
  ['card.js', 70],
];

let isOver = false;
for (const browser of ['chrome-mv3', 'firefox-mv3']) {
  for (const [file, budget] of BUDGETS) {
    const size = gzipSync(readFileSync(`.output/${browser}/${file}`), { level: 9 }).length / 1000;
    const verdict = size <= budget ? 'ok' : 'TOO LARGE';
    console.log(`${browser}/${file}: ${size.toFixed(1)} kB gzip of ${budget} kB, ${verdict}`);
    isOver ||= size > budget;
  }
}
process.exitCode = isOver ? 1 : 0;
