import type { BrowserContext, Page } from '@playwright/test';
import { expect, html, markedTexts, serve, test, worker } from './support/extension';

const CHAT = '<!doctype html><title>Chat</title><textarea id="post_textbox" rows="4"></textarea>';

/**
 * The browser's own permission bubble cannot be clicked here; its extensions page grants the same
 * host, after which `permissions.request` agrees without asking.
 */
async function grantHost(context: BrowserContext, id: string, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, host]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
        };
      };
      return chrome.developerPrivate.addHostPermission(extension ?? '', host ?? '');
    },
    [id, pattern],
  );
  await page.close();
}

async function typeRequest(page: Page): Promise<void> {
  await page.locator('textarea').click();
  await page.keyboard.type('Please update the CRM by Friday.');
}

const isAssisting = (page: Page) => page.locator('#outcomewise-marks').count();

test('a site that nobody switched on is left alone', async ({ context }) => {
  await serve(context, 'chat.example.org', { '/': html(CHAT) });
  const page = await context.newPage();
  await page.goto('https://chat.example.org/');
  await typeRequest(page);
  await page.waitForTimeout(400);
  expect(await isAssisting(page)).toBe(0);
});

test('any other site: on by one click in the popup, off again with its permission', async ({
  context,
  origin,
}) => {
  await serve(context, 'chat.example.org', { '/': html(CHAT) });
  await grantHost(context, new URL(origin).host, 'https://chat.example.org/*');
  const page = await context.newPage();
  await page.goto('https://chat.example.org/');
  const popup = await context.newPage();
  // Clicked on in the toolbar, the popup would see the address; opened as a page it must have access.
  await popup.goto(`${origin}/popup.html`);
  await popup.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request(what: object): Promise<boolean> } };
    };
    return chrome.permissions.request({ origins: ['https://chat.example.org/*'] });
  });
  const tab = await (await worker(context)).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ url: 'https://chat.example.org/*' }))[0]?.id;
  });
  await popup.goto(`${origin}/popup.html?tab=${tab}`);
  await popup.getByRole('switch', { name: /chat\.example\.org/ }).click();
  await expect(popup.getByRole('switch', { name: /chat\.example\.org/ })).toBeChecked();

  await page.bringToFront();
  await typeRequest(page);
  await expect.poll(() => isAssisting(page)).toBe(1);
  await expect(page.locator('#outcomewise-marks').locator('[data-mark]')).toHaveCount(1);

  await popup.bringToFront();
  await popup.getByRole('switch', { name: /chat\.example\.org/ }).click();
  await expect(popup.getByRole('switch', { name: /chat\.example\.org/ })).not.toBeChecked();
  const scripts = await (await worker(context)).evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
    };
    return chrome.scripting.getRegisteredContentScripts();
  });
  expect(scripts).toEqual([]);
  expect(await markedTexts(page)).toEqual([]);
});
