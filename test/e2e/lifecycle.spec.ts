import type { BrowserContext } from '@playwright/test';
import { cardIn, clickMark, expect, html, markedTexts, serve, test } from './support/extension';
import { body, openGmail } from './support/gmail';
import { inspectWorld } from './support/world';

test.use({ isRemovable: true });

const REQUEST = 'Please update the CRM by Friday.';

/** A mail page on which nobody writes: a list, a search field, a script of its own. */
const IDLE = `<!doctype html><title>Inbox</title><input aria-label="Search" name="q" />
<p style="height: 3000px">Please update the CRM by Friday.</p>
<script>setTimeout(() => {}, 20); requestAnimationFrame(() => {});</script>`;

test('a page without composers: one focusin listener, no timer, no observer', async ({
  context,
}) => {
  await serve(context, 'mail.google.com', { '/': html(IDLE) });
  const page = await context.newPage();
  const world = await inspectWorld(page, { withClocks: true });
  await page.goto('https://mail.google.com/');
  // A person reads, scrolls and searches.
  await page.mouse.wheel(0, 400);
  await page.getByRole('textbox', { name: 'Search' }).click();
  await page.keyboard.type('update the CRM');
  await page.keyboard.press('Enter');
  await page.mouse.click(300, 300);
  await page.waitForTimeout(300);

  expect(await world.listeners(['window'])).toEqual(['window focusin']);
  expect(await world.listeners(['document', 'document.documentElement', 'document.body'])).toEqual(
    [],
  );
  expect(await world.observers()).toEqual([]);
  const clocks = world.clocks();
  // The page's own were seen, so that ours would have been, too.
  expect(clocks.filter(({ isOurs }) => !isOurs).length).toBeGreaterThanOrEqual(2);
  expect(clocks.filter(({ isOurs }) => isOurs)).toEqual([]);
});

const switchOff = (context: BrowserContext, id: string) => switchTo(context, id, false);

for (const [what, end] of [
  ['switched off', switchOff],
  ['removed', remove],
] as const) {
  test(`the extension is ${what} under an open page: nothing of it is left`, async ({
    context,
    origin,
  }) => {
    const errors: string[] = [];
    const page = await openGmail(context);
    page.on('pageerror', (error) => errors.push(error.message));
    const world = await inspectWorld(page);
    await page.reload();
    await body(page).locator('div').first().click();
    await page.keyboard.type(REQUEST);
    await expect.poll(() => markedTexts(page)).toHaveLength(1);
    await clickMark(page, 'update the CRM');
    await expect(await cardIn(page)).toBeVisible();
    const composer = 'document.querySelector("[g_editable]")';
    expect(await world.listeners(['window', 'document', composer])).not.toEqual([]);
    const before = await body(page).evaluate((element) => element.innerHTML);

    await end(context, new URL(origin).host);

    await expect(page.locator('[id^=outcomewise]')).toHaveCount(0);
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await expect.poll(() => world.listeners(['window', 'document', composer])).toEqual([]);
    expect(await body(page).evaluate((element) => element.innerHTML)).toBe(before);
    await page.bringToFront();
    await body(page).locator('div').first().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' And thanks.');
    await expect(body(page).locator('div').first()).toHaveText(`${REQUEST} And thanks.`);
    expect(errors).toEqual([]);
  });
}

test('switched off and on again under an open page, it is there again without a reload', async ({
  context,
  origin,
}) => {
  const page = await openGmail(context);
  await body(page).locator('div').first().click();
  await page.keyboard.type(REQUEST);
  await expect.poll(() => markedTexts(page)).toHaveLength(1);
  await switchTo(context, new URL(origin).host, false);
  await expect.poll(() => markedTexts(page)).toEqual([]);
  await switchTo(context, new URL(origin).host, true);
  await page.bringToFront();
  // The caret has never left the message.
  await expect.poll(() => markedTexts(page)).toHaveLength(1);
  expect(await page.locator('#outcomewise-marks').count()).toBe(1);
  await clickMark(page, 'update the CRM');
  await expect(await cardIn(page)).toBeVisible();
});

/** What the switch on the browser's own page for extensions does. */
async function switchTo(context: BrowserContext, id: string, isOn: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, isEnabled]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { management: { setEnabled(id: string, isEnabled: boolean): Promise<void> } };
      };
      return chrome.management.setEnabled(extension, isEnabled);
    },
    [id, isOn] as const,
  );
  await page.close();
}

/** The button beside it asks in a window that no test can click; the debugger does not ask. */
async function remove(context: BrowserContext, id: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.uninstall', { id });
}
