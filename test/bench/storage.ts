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

interface Figures {
  readonly [name: string]: number;
}

async function measure(page: Page, size: number): Promise<Figures> {
  return page.evaluate(
    (count) => (globalThis as unknown as { bench(n: number): Promise<Figures> }).bench(count),
    size,
  );
}

/**
 * How storage behaves with 100, 1,000 and 10,000 briefs, in the browser and the real
 * `storage.local`, side by side with reading everything at each change.
 */
export async function benchStorage(): Promise<void> {
  const script = await bundle();
  const table: Record<string, Record<string, string>> = {};
  for (const size of SIZES) {
    const context = await launch();
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
