import type { BrowserContext, Locator, Page } from 'playwright-core';
import { extensionId, serviceWorker } from './launch';

/** Opens the playground; the tab that greets a new user is closed so that there is one. */
export async function openPlayground(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/welcome.html`);
  for (const other of context.pages()) if (other !== page) await other.close();
  return page;
}

/**
 * The open card. It is in a frame inside a closed shadow root, where no selector of the page gets;
 * the browser's own list of frames has it. @throws when none opens.
 */
export async function cardIn(page: Page): Promise<Locator> {
  for (let tries = 0; tries < 140; tries++) {
    for (const frame of page.frames()) {
      const card = frame.locator('section.card');
      if (await card.count().catch(() => 0)) return card;
    }
    await page.waitForTimeout(50);
  }
  throw new Error('no card is open');
}

/** Waits until something is marked: a person clicks what can be seen. */
export async function marksAppear(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some((marks) => marks.size > 0));
}

/** Every brief in the extension's storage, as stored. */
export async function savedBriefs(context: BrowserContext): Promise<unknown[]> {
  const worker = await serviceWorker(context);
  return worker.evaluate(async () => {
    // The worker's own API; this function runs there.
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
    };
    const all = await chrome.storage.local.get(null);
    return Object.entries(all)
      .filter(([key]) => key.startsWith('brief:'))
      .map(([, value]) => value);
  });
}
