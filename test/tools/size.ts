import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Fails when something that pages pay for outgrows its budget. Gzip level 9, decimal kilobytes.
 */
const SCRIPTS: ReadonlyArray<readonly [file: string, kilobytes: number]> = [
  ['watch.js', 4],
  ['assist.js', 64],
  ['card.js', 105],
  ['formats.js', 12],
];
const DETECTION = 66;

/** Bundles and minifies detection with its data and chrono-node; bytes after gzip. */
export async function detectionSize(): Promise<number> {
  const result = await build({
    entryPoints: ['lib/detection/detect.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return gzipped(result.outputFiles[0]?.contents ?? new Uint8Array());
}

function gzipped(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length;
}

function report(name: string, bytes: number, budget: number): void {
  const isOver = bytes / 1000 > budget;
  const verdict = isOver ? 'TOO LARGE' : 'ok';
  console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB gzip of ${budget} kB, ${verdict}`);
  if (isOver) process.exitCode = 1;
}

for (const browser of ['chrome-mv3', 'firefox-mv3']) {
  for (const [file, budget] of SCRIPTS) {
    const path = `.output/${browser}/${file}`;
    if (!existsSync(path)) continue;
    report(`${browser}/${file}`, gzipped(readFileSync(path)), budget);
  }
}
report('detection with chrono-node', await detectionSize(), DETECTION);
