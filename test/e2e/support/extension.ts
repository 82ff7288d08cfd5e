import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';
import { EXTENSION, extensionId, launch } from '../../tools/launch';

interface Fixtures {
  /** Loads the extension as a user does, so that it can be removed again. */
  readonly isRemovable: boolean;
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
  isRemovable: [false, { option: true }],
  context: async ({ isRemovable }, use) => {
    const context = isRemovable ? await launchAndInstall() : await launch();
    answered.set(context, new Set());
    // The tab that greets a new user comes by itself; until then the installation is not over.
    const greets = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(() => greets() !== undefined, { timeout: 15_000 }).toBe(true);
    await greets()?.close();
    keepInFront(context);
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

/**
 * A tab opened in the moment another closes may stay behind a third. There the browser paints no
 * frames, nothing is ever "stable", and a click waits until the test is over.
 */
function keepInFront(context: BrowserContext): void {
  const open = context.newPage.bind(context);
  context.newPage = async () => {
    const page = await open();
    await page.bringToFront();
    return page;
  };
}

/** What the browser was given as an argument it keeps; what its debugger loads it also removes. */
async function launchAndInstall(): Promise<BrowserContext> {
  const context = await launch({
    extension: null,
    args: ['--enable-unsafe-extension-debugging'],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: EXTENSION });
  return context;
}

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
export async function markedTexts(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith('outcomewise'))
      .flatMap(([, highlight]) => [...highlight].map((range) => String(range))),
  );
}

/** Clicks the middle of the mark that covers `text`. @throws when there is none. */
export async function clickMark(where: Page | Frame, text: string): Promise<void> {
  const box = await where.evaluate((wanted) => {
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
  // In a frame the mouse counts from the window's corner.
  const frame = 'frameElement' in where ? await (await where.frameElement()).boundingBox() : null;
  const mouse = 'mouse' in where ? where.mouse : where.page().mouse;
  await mouse.click(box.x + (frame?.x ?? 0), box.y + (frame?.y ?? 0));
}

/** A page for `serve`. */
export const html = (body: string) => ({ body, type: 'text/html; charset=utf-8' });

export { serviceWorker as worker } from '../../tools/launch';
export { cardIn, savedBriefs } from '../../tools/playground';
export { expect };
