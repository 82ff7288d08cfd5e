import type { BrowserContext, Page } from 'playwright-core';
import { extensionId, launch } from '../tools/launch';
import { sampleBriefs, seedBriefs } from '../tools/sampleBriefs';

const SIZES = [100, 1_000, 10_000];
const OPENINGS = 7;
const QUERY = 'report board @ana';

const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
const median = (list: readonly number[]) => sorted(list)[Math.floor(list.length / 2)] ?? 0;
const worst = (list: readonly number[]) => sorted(list).at(-1) ?? 0;

/** Milliseconds from the start of navigation to the frame after the first rows were put in. */
async function opening(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.virtual-rows > li')) return;
      seen.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() =>
          document.documentElement.setAttribute('data-painted', `${performance.now()}`),
        ),
      );
    });
    seen.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  await page.waitForSelector('html[data-painted]', { state: 'attached', timeout: 60_000 });
  return Number(await page.getAttribute('html', 'data-painted'));
}

/** Each keystroke from the input event to the frame after it. */
async function keystrokes(page: Page): Promise<number[]> {
  return page.evaluate(async (query) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const times: number[] = [];
    for (let i = 1; field && i <= query.length; i++) {
      const start = performance.now();
      field.value = query.slice(0, i);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 30));
    }
    if (field) {
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    return times;
  }, QUERY);
}

/** Jumps from top to bottom and back, each to the frame after it. */
async function jumps(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    for (const key of ['End', 'Home', 'PageDown', 'j', 'End', 'Home', 'j', 'j']) {
      const start = performance.now();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - start);
    }
    return times;
  });
}

/** All shown briefs archived and brought back. */
async function bulk(page: Page): Promise<number> {
  await page.locator('.virtual-rows input').first().click();
  const all = page.getByRole('button', { name: /Select all/ });
  if (await all.isVisible()) await all.click();
  const start = Date.now();
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await page.locator('.toast', { hasText: 'archived' }).waitFor({ timeout: 120_000 });
  const took = Date.now() - start;
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await page.locator('.virtual-rows > li').first().waitFor({ timeout: 120_000 });
  return took;
}

async function heap(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_048_576;
}

async function measure(size: number): Promise<Record<string, string>> {
  const context = await launch();
  const url = `chrome-extension://${await extensionId(context)}/library.html`;
  await seedBriefs(context, sampleBriefs(size));
  const page = await context.newPage();
  // The first opening builds the index over the seeded records; users have it from saving.
  const building = await opening(page, url);
  const openings: number[] = [];
  for (let i = 0; i < OPENINGS; i++) openings.push(await opening(page, url));
  // The words of the briefs are read after the first rows.
  await page.waitForTimeout(3_000);
  const keys = await keystrokes(page);
  const moves = await jumps(page);
  const memory = await heap(context, page);
  const took = await bulk(page);
  await context.close();
  const ms = (n: number) => `${n.toFixed(0)} ms`;
  return {
    'first rows, median': ms(median(openings)),
    'first rows, worst': ms(worst(openings)),
    'keystroke, median': ms(median(keys)),
    'keystroke, worst': ms(worst(keys)),
    'move, worst': ms(worst(moves)),
    'archive all': ms(took),
    memory: `${memory.toFixed(1)} MB`,
    'opening that builds the index': ms(building),
  };
}

/**
 * How the library page behaves with 100, 1,000 and 10,000 briefs in Chromium: from opening to
 * the first painted rows, a keystroke in the search line, a move through the list, a bulk action,
 * and memory.
 */
export async function benchLibrary(): Promise<void> {
  const table: Record<string, Record<string, string>> = {};
  for (const size of SIZES) table[size.toLocaleString('en')] = await measure(size);
  console.table(table);
}
