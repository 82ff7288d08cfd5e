import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { cardIn, clickMark, expect, markedTexts, savedBriefs, test } from './support/extension';
import { body, openGmail } from './support/gmail';

const DRAFT = 'Hi Ana, could you please update the CRM by Friday? Thanks!';

/** A message with an open card; the page is told about nothing that happens in it. */
async function openCard(context: BrowserContext): Promise<Page> {
  const page = await openGmail(context);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['keydown', 'click', 'copy', 'focusin']) {
      document.addEventListener(type, (event) => seen.push(event.type));
    }
  });
  await body(page).locator('div').first().click();
  await page.keyboard.type(DRAFT, { delay: 5 });
  await expect.poll(() => markedTexts(page)).toHaveLength(1);
  await clickMark(page, 'update the CRM');
  await expect(await cardIn(page)).toBeVisible();
  await page.evaluate(() => Reflect.get(window, 'seen').splice(0));
  return page;
}

/** What is on the clipboard, by type. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const entries = (item?.types ?? []).map(async (type) => [
      type,
      await (await item?.getType(type))?.text(),
    ]);
    return Object.fromEntries(await Promise.all(entries));
  });
}

test('the card copies the brief in place, and the page notices nothing', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openCard(context);
  const before = await body(page).evaluate((element) => element.innerHTML);
  const card = await cardIn(page);
  await card.getByRole('button', { name: 'Export' }).click();
  await page.screenshot({ path: '.artifacts/screens/card-export-light.png' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: '.artifacts/screens/card-export-dark.png' });
  await card.getByRole('button', { name: 'Markdown', exact: true }).click();
  await expect(card.getByText('Copied: Markdown.')).toBeVisible();
  const markdown = await clipboard(page);
  expect(Object.keys(markdown)).toEqual(['text/plain']);
  expect(markdown['text/plain']).toMatch(/^# .*CRM/);
  expect(markdown['text/plain']).toContain('## Why it matters');

  await card.getByRole('button', { name: 'Formatted text' }).click();
  await expect(card.getByText('Copied: Formatted text.')).toBeVisible();
  const rich = await clipboard(page);
  expect(rich['text/html']).toMatch(/<h1 .*CRM/);
  expect(rich['text/plain']).not.toContain('## ');

  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
  expect(await body(page).evaluate((element) => element.innerHTML)).toBe(before);
  expect(await savedBriefs(context)).toEqual([]);

  // What was used last comes first the next time, also on another page.
  await expect(body(page)).toBeFocused();
  await card.getByRole('button', { name: 'Export' }).click();
  await expect(card.locator('.export-formats')).toHaveCount(0);
  await card.getByRole('button', { name: 'Export' }).click();
  await expect(card.locator('.export-formats button').nth(0)).toHaveText('Formatted text');
  await expect(card.locator('.export-formats button').nth(1)).toHaveText('Markdown');
});

test('the keyboard alone exports, and Escape goes back step by step', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openCard(context);
  const card = await cardIn(page);
  await card.getByRole('button', { name: 'Save as brief' }).focus();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Export' })).toBeFocused();
  await page.keyboard.press('Enter');
  const first = card.locator('.export-formats button').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card.getByText('Copied: Agent brief.')).toBeVisible();
  expect((await clipboard(page))['text/plain']).toContain('## Goal');
  await page.keyboard.press('Escape');
  await expect(card.getByRole('button', { name: 'Export' })).toBeFocused();
  await expect(card.locator('.export-formats')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('#outcomewise-card')).toHaveCount(0);
  await expect(body(page)).toBeFocused();
});

test('a file is made in the library, of the brief the card saved', async ({ context }) => {
  const page = await openCard(context);
  const card = await cardIn(page);
  await card.getByRole('button', { name: 'Export' }).click();
  const opened = context.waitForEvent('page');
  await card.getByRole('button', { name: 'Calendar file' }).click();
  const library = await opened;
  const dialog = library.getByRole('dialog');
  await expect(dialog.getByLabel('Format')).toHaveValue('ics');
  await expect(dialog.getByLabel('This brief')).toBeChecked();
  const coming = library.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/crm.*\.ics$/);
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(await savedBriefs(context)).toHaveLength(1);
  // Opened once: a reload shows the brief and nothing over it.
  await library.reload();
  await expect(library.locator('.detail')).toBeVisible();
  await expect(library.getByRole('dialog')).toHaveCount(0);

  await page.bringToFront();
  await expect(card.getByRole('button', { name: 'Saved' })).toBeDisabled();
  const again = context.waitForEvent('page');
  await card.getByRole('button', { name: 'More formats' }).click();
  const second = await again;
  await expect(second.getByRole('dialog').getByLabel('Format')).toHaveValue('ics');
  expect(await savedBriefs(context)).toHaveLength(1);
});

test('after the replacement the brief can still be exported', async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openCard(context);
  const card = await cardIn(page);
  const proposal = await card.locator('.rewrite-text').textContent();
  await card.getByRole('button', { name: 'Replace sentence' }).click();
  await expect(card.getByText('Replaced')).toBeVisible();
  await card.getByRole('button', { name: 'Export' }).click();
  await page.setViewportSize({ width: 360, height: 640 });
  await page.screenshot({ path: '.artifacts/screens/card-export-narrow.png' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await card.getByRole('button', { name: 'Trello card' }).click();
  await expect(card.getByText('Copied: Trello card.')).toBeVisible();
  expect((await clipboard(page))['text/plain']).toContain('CRM');
  await expect(body(page)).toContainText(proposal ?? 'a proposal');
});

test('formatted text is copied where a page has no clipboard to give', async ({ context }) => {
  const page = await openCard(context);
  // What a Permissions-Policy of "clipboard-write=()" comes to.
  await context.clearPermissions();
  const client = await context.newCDPSession(page);
  await client.send('Browser.setPermission', {
    permission: { name: 'clipboard-write' },
    setting: 'denied',
    origin: 'https://mail.google.com',
  });
  const card = await cardIn(page);
  await card.getByRole('button', { name: 'Export' }).click();
  await card.getByRole('button', { name: 'Formatted text' }).click();
  await expect(card.getByText('Copied: Formatted text.')).toBeVisible();
  const pasted = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const field = document.createElement('div');
        field.contentEditable = 'true';
        document.body.append(field);
        Object.assign(window, { field });
        field.addEventListener('paste', (event) => {
          event.preventDefault();
          Object.assign(window, { pasted: event.clipboardData?.getData('text/html') });
        });
        field.focus();
        done('');
      }),
  );
  expect(pasted).toBe('');
  await page.keyboard.press('ControlOrMeta+v');
  expect(await page.evaluate(() => Reflect.get(window, 'pasted'))).toContain('CRM');
});
