import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  cardIn,
  clickMark,
  expect,
  html,
  markedTexts,
  savedBriefs,
  serve,
  test,
  worker,
} from './support/extension';
import { body, openGmail } from './support/gmail';

const DRAFT = 'Hi Ana, could you please update the CRM by Friday? Thanks!';
const REQUEST = 'could you please update the CRM by Friday?';

/** Types the draft as a person does: into the first, empty line. */
async function typeDraft(page: Page, text = DRAFT): Promise<void> {
  await body(page).locator('div').first().click();
  await page.keyboard.type(text, { delay: 5 });
}

test('nothing is injected before the first focus in a composer', async ({ context }) => {
  const page = await openGmail(context);
  await page.getByRole('textbox', { name: 'Search mail' }).click();
  await page.keyboard.type('update the CRM');
  await page.waitForTimeout(300);
  expect(await page.locator('[id^=outcomewise]').count()).toBe(0);
  await body(page).click();
  await expect(page.locator('#outcomewise-marks')).toHaveCount(1);
});

test('a request is marked, rewritten in place, undone and redone', async ({ context }) => {
  const page = await openGmail(context);
  const before = await body(page).evaluate((element) => element.innerHTML);
  await typeDraft(page);
  await expect.poll(() => markedTexts(page)).toEqual([expect.stringContaining('update the CRM')]);
  const typed = await body(page).evaluate((element) => element.innerHTML);
  expect(typed).toBe(before.replace('<br>', DRAFT));

  await clickMark(page, 'update the CRM');
  const card = await cardIn(page);
  await expect(card).toBeVisible();
  const proposal = await card.locator('.rewrite-text').textContent();
  expect(proposal).toMatch(/CRM/);
  expect(proposal).toMatch(/by Friday/);
  expect(await card.locator('.rewrite-text .proposal').count()).toBeGreaterThanOrEqual(2);
  await page.screenshot({ path: '.artifacts/screens/gmail-card-light.png' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: '.artifacts/screens/gmail-card-dark.png' });

  await card.getByRole('button', { name: 'Replace sentence' }).click();
  await expect(card.getByText('Replaced')).toBeVisible();
  const after = await body(page).evaluate((element) => element.innerHTML);
  const [head = '', tail = ''] = typed.split(REQUEST);
  expect(after.startsWith(head)).toBe(true);
  expect(after.endsWith(tail)).toBe(true);
  expect(await body(page).locator('div').first().textContent()).toContain(proposal);
  expect(await markedTexts(page)).toEqual([]);

  await page.keyboard.type('!');
  expect(await body(page).locator('div').first().textContent()).toContain(`${proposal}!`);
  await page.keyboard.press('Backspace');

  for (let i = 0; i < 4; i++) {
    if ((await body(page).evaluate((element) => element.innerHTML)) === typed) break;
    await page.keyboard.press('ControlOrMeta+z');
  }
  expect(await body(page).evaluate((element) => element.innerHTML)).toBe(typed);
});

test('the keyboard alone opens, accepts and closes the card', async ({ context }) => {
  const page = await openGmail(context);
  await typeDraft(page);
  await expect.poll(() => markedTexts(page)).toHaveLength(1);
  const [worker] = context.serviceWorkers();
  await page.bringToFront();
  await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<object[]> };
        commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('open-card', tab);
  });
  const card = await cardIn(page);
  await expect(card.getByRole('button', { name: 'Replace sentence' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#outcomewise-card')).toHaveCount(0);
  await expect(body(page)).toBeFocused();
});

test('a brief saved from the card is in storage as shown', async ({ context }) => {
  const page = await openGmail(context);
  await typeDraft(page);
  await expect.poll(() => markedTexts(page)).toHaveLength(1);
  await clickMark(page, 'update the CRM');
  const card = await cardIn(page);
  const shown = await card.locator('.rewrite-text').textContent();
  await card.getByRole('button', { name: 'Save as brief' }).click();
  await expect(card.getByText('Saved to your briefs.')).toBeVisible();
  const briefs = await savedBriefs(context);
  expect(briefs).toHaveLength(1);
  expect(briefs[0]).toMatchObject({ source: { text: expect.stringContaining('update the CRM') } });
  expect(JSON.stringify(briefs[0])).toContain('schemaVersion');
  expect(shown).toBeTruthy();
});

test('Slack: the model of the real Quill agrees, and undo brings the sentence back', async ({
  context,
}) => {
  await serve(context, 'app.slack.com', {
    '/client/T1/C1': html(readFileSync('test/fixtures/story/slack.html', 'utf8')),
    '/quill.js': {
      body: readFileSync('node_modules/quill/dist/quill.js', 'utf8'),
      type: 'text/javascript',
    },
    '/quill.css': {
      body: readFileSync('node_modules/quill/dist/quill.snow.css', 'utf8'),
      type: 'text/css',
    },
  });
  const page = await context.newPage();
  await page.goto('https://app.slack.com/client/T1/C1');
  await page.locator('.ql-editor').click();
  await page.keyboard.type('morning! can you post the blog today? thx :)', { delay: 5 });
  await expect.poll(() => markedTexts(page)).toHaveLength(1);
  await clickMark(page, 'post the blog');
  const card = await cardIn(page);
  const shown = await card.locator('.rewrite-text').textContent();
  await card.getByRole('button', { name: 'Replace sentence' }).click();
  await expect(card.getByText('Replaced')).toBeVisible();
  const model = () => page.evaluate(() => Reflect.get(window, 'quill').getText() as string);
  expect(await model()).toContain(shown ?? 'no text');
  expect(await model()).toMatch(/^morning! /);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(model).toBe('morning! can you post the blog today? thx :)\n');
});

test('the popup fills a brief from the open message and inserts it there', async ({
  context,
  origin,
}) => {
  const page = await openGmail(context);
  await typeDraft(page);
  await expect.poll(() => markedTexts(page)).toHaveLength(1);
  const tab = await (await worker(context)).evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ url: 'https://mail.google.com/*' }))[0]?.id;
  });
  const popup = await context.newPage();
  await popup.goto(`${origin}/popup.html?tab=${tab}`);
  await popup.getByRole('button', { name: /update the CRM/ }).click();
  await expect(popup.getByLabel('Outcome', { exact: true })).toHaveValue(/CRM/);
  await expect(popup.getByLabel('Owner', { exact: true })).toHaveValue(/^Ana/);
  await popup.getByRole('tab', { name: 'Preview' }).click();
  await popup.getByRole('button', { name: 'Insert' }).click();
  await expect(popup.getByText('Inserted')).toBeVisible();
  const text = await body(page).innerText();
  expect(text).toContain(DRAFT);
  expect(text).toMatch(/The CRM is/);
  expect(text).toContain('Maria Keller');
});
