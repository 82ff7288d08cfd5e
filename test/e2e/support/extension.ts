import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { extensionId, launch } from '../../tools/launch';

interface Fixtures {
  /** A browser of its own with the built extension; every request it makes is recorded. */
  readonly context: BrowserContext;
  /** `chrome-extension://...` */
  readonly origin: string;
  /** Addresses asked for that no test page answered: there must be none. */
  readonly strangers: string[];
}

/** Hosts whose pages the tests answer themselves. */
const answered = new WeakMap<BrowserContext, Set<string>>();

export const test = base.extend<Fixtures>({
  // Playwright wants the braces even where nothing is taken from them.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  context: async ({}, use) => {
    const context = await launch();
    answered.set(context, new Set());
    // The tab that greets a new user comes by itself; until then the installation is not over.
    const greets = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(() => greets() !== undefined, { timeout: 15_000 }).toBe(true);
    await greets()?.close();
    await use(context);
    await context.close();
  },
  origin: async ({ context }, use) => {
    await use(`chrome-extension://${await extensionId(context)}`);
  },
  strangers: [
    async ({ context }, use) => {
      const seen: string[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        const isOurs = ['chrome-extension:', 'data:', 'blob:', 'about:'].includes(url.protocol);
        if (!isOurs && !answered.get(context)?.has(url.host)) seen.push(request.url());
      });
      await use(seen);
      expect(seen, 'requests that left the browser').toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
});

/** Answers everything at `host` from `files` (path to body); anything else there is a 404. */
export async function serve(
  context: BrowserContext,
  host: string,
  files: Readonly<Record<string, { body: string; type: string }>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  answered.get(context)?.add(host);
  await context.route(`https://${host}/**`, (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file
      ? route.fulfill({ body: file.body, contentType: file.type, headers })
      : route.fulfill({ status: 404, body: '' });
  });
}

/** What the CSS Custom Highlight of our marks covers, as text. */
export async function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith('outcomewise'))
      .flatMap(([, highlight]) => [...highlight].map((range) => String(range))),
  );
}

/** Clicks the middle of the mark that covers `text`. @throws when there is none. */
export async function clickMark(page: Page, text: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        if (!String(range).includes(wanted)) continue;
        const { x, y, width, height } = (range as Range).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return null;
  }, text);
  if (!box) throw new Error(`no mark under "${text}"`);
  await page.mouse.click(box.x, box.y);
}

/** A page for `serve`. */
export const html = (body: string) => ({ body, type: 'text/html; charset=utf-8' });

export { serviceWorker as worker } from '../../tools/launch';
export { cardIn, savedBriefs } from '../../tools/playground';
export { expect };
