// Size of the detection engine with its data and chrono-node, as the browser gets it.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Most that detection may weigh, in bytes after gzip. */
export const SIZE_LIMIT = 50 * 1024;

/** Bundles and minifies `lib/detection/detect.ts` for browsers and weighs it after gzip, in bytes. */
export async function detectionSize(): Promise<number> {
  const result = await build({
    entryPoints: [new URL('../../lib/detection/detect.ts', import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const size = await detectionSize();
  console.log(`detection: ${(size / 1024).toFixed(1)} KB gzip of ${SIZE_LIMIT / 1024} KB`);
  if (size > SIZE_LIMIT) process.exitCode = 1;
}
