import type { Page } from '@playwright/test';
import {
  cardIn,
  clickMark,
  expect,
  markedTexts,
  savedBriefs,
  test,
  worker,
} from './support/extension';
import { body, openGmail } from './support/gmail';

const REQUEST = 'Please update the CRM by Friday.';

async function typeRequest(page: Page): Promise<void> {
  await body(page).locator('div').first().click();
  await page.keyboard.type(REQUEST);
  await expect.poll(() => markedTexts(page)).toHaveLength(1);
}

test('an empty draft shows nothing', async ({ context }) => {
  const page = await openGmail(context);
  await body(page).evaluate((element) => element.replaceChildren());
  await body(page).click();
  await expect(page.locator('#outcomewise-marks')).toHaveCount(1);
  await page.waitForTimeout(400);
  expect(await markedTexts(page)).toEqual([]);
  expect(await body(page).evaluate((element) => element.innerHTML)).toBe('');
});

test('100,000 characters stay as they are, are marked, and typing goes on', async ({ context }) => {
  const page = await openGmail(context);
  const line = 'The numbers of the quarter look fine, and the visit on Monday went well. ';
  const text = line.repeat(Math.ceil(100_000 / line.length)) + REQUEST;
  await body(page).evaluate((element, value) => {
    const first = element.querySelector('div');
    if (first) first.textContent = value;
  }, text);
  await body(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await expect.poll(() => markedTexts(page)).toEqual([expect.stringContaining('update the CRM')]);
  await page.keyboard.type('abc');
  expect(await body(page).locator('div').first().textContent()).toMatch(/^abc/);
});

test('a composer removed under the open card: the text can still be copied', async ({
  context,
}) => {
  const page = await openGmail(context);
  await typeRequest(page);
  await clickMark(page, 'update the CRM');
  const card = await cardIn(page);
  await expect(card).toBeVisible();
  await body(page).evaluate((element) => element.remove());
  await card.getByRole('button', { name: 'Replace sentence' }).click();
  await expect(card.getByText('The message window has closed.')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Copy' })).toBeEnabled();
});

test('storage full: says so and keeps the text on screen', async ({ context }) => {
  const page = await openGmail(context);
  await typeRequest(page);
  await (await worker(context)).evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await clickMark(page, 'update the CRM');
  const card = await cardIn(page);
  const shown = await card.locator('.rewrite-text').textContent();
  await card.getByRole('button', { name: 'Save as brief' }).click();
  await expect(card.getByText('Your storage is full.')).toBeVisible();
  await expect(card.locator('.rewrite-text')).toHaveText(shown ?? '');
  expect(await savedBriefs(context)).toEqual([]);
});

test('the extension goes away under an open page: marks and card vanish, no error', async ({
  context,
}) => {
  const page = await openGmail(context);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await typeRequest(page);
  await clickMark(page, 'update the CRM');
  await expect(await cardIn(page)).toBeVisible();
  const before = await body(page).evaluate((element) => element.innerHTML);
  await (await worker(context)).evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    chrome.runtime.reload();
  });
  await expect(page.locator('#outcomewise-card')).toHaveCount(0);
  await expect.poll(() => markedTexts(page)).toEqual([]);
  expect(await body(page).evaluate((element) => element.innerHTML)).toBe(before);
  await page.keyboard.type(' And thanks.');
  expect(errors).toEqual([]);
});
