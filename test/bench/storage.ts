/**
 * How storage behaves with 100, 1,000 and 10,000 briefs, in the browser and the real
 * `storage.local`, side by side with reading everything at each change.
 *
 * Run: npx wxt build && npx tsx test/bench/storage.ts
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { extensionId, launch } from '../tools/launch';

const SIZES = [100, 1_000, 10_000];

/** The stores as one script for the page; `wxt/browser` is the browser's own API there. */
async function bundle(): Promise<string> {
  const built = await build({
    entryPoints: ['test/bench/storageInPage.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    alias: { 'wxt/browser': './test/bench/nativeBrowser.ts' },
  });
  return built.outputFiles[0]?.text ?? '';
}

/**
 * A copy of the build with room for any number of briefs: Chrome gives an extension 10 MB, which
 * is enough for some 6,500 of them.
 */
function roomyCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'outcomewise-bench-'));
  cpSync('.output/chrome-mv3', copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

interface Figures {
  readonly [name: string]: number;
}

async function measure(page: Page, size: number): Promise<Figures> {
  return page.evaluate(
    (count) => (globalThis as unknown as { bench(n: number): Promise<Figures> }).bench(count),
    size,
  );
}

async function main(): Promise<void> {
  const script = await bundle();
  const extension = roomyCopy();
  const table: Record<string, Record<string, string>> = {};
  for (const size of SIZES) {
    const context = await launch({ extension });
    const page = await context.newPage();
    await page.goto(`chrome-extension://${await extensionId(context)}/popup.html`);
    await page.evaluate(script);
    const figures = await measure(page, size);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const all = { ...figures, 'heap with rows and words held, MB': usedSize / 1e6 };
    for (const [name, value] of Object.entries(all)) {
      table[name] = { ...table[name], [size]: value.toFixed(value < 10 ? 1 : 0) };
    }
    await context.close();
  }
  console.table(table);
}

await main();
