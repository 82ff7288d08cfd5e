import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cardIn, clickMark, expect, html, markedTexts, serve, test } from './support/extension';
import { body, openGmail } from './support/gmail';

const REQUEST = 'Please update the CRM by Friday.';

const sitePage = (name: string) => html(readFileSync(`test/fixtures/sites/${name}.html`, 'utf8'));

test('fields that a site knows to be no message are left alone', async ({ context }) => {
  await serve(context, 'outlook.office.com', { '/mail/': sitePage('outlook') });
  const page = await context.newPage();
  await page.goto('https://outlook.office.com/mail/');
  await page.getByRole('textbox', { name: 'To' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(` ${REQUEST}`);
  await page.waitForTimeout(700);
  expect(await markedTexts(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Message body' }).click();
  await expect.poll(() => markedTexts(page)).toEqual([expect.stringContaining('update the CRM')]);
});

test('a composer in a frame of another origin: marked, rewritten, undone', async ({ context }) => {
  // Google Chat inside Gmail: both at their real addresses, in processes of their own.
  await serve(context, 'mail.google.com', {
    '/mail/u/0/': html(
      '<!doctype html><title>Gmail</title><iframe src="https://chat.google.com/embed" style="width: 900px; height: 600px; margin: 40px"></iframe>',
    ),
  });
  await serve(context, 'chat.google.com', {
    '/embed': html(
      '<!doctype html><title>Chat</title><div style="margin-top: 300px" jsname="yrriRe" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true"><div><br></div></div>',
    ),
  });
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  const frame = page.frames().find((one) => one.url().includes('chat.google.com'));
  if (!frame) throw new Error('no frame');
  const composer = frame.getByRole('textbox');
  await composer.click();
  await page.keyboard.type(REQUEST);
  const marks = () => markedTexts(frame);
  await expect.poll(marks).toEqual([expect.stringContaining('update the CRM')]);
  const typed = await composer.evaluate((element) => element.innerHTML);
  await clickMark(frame, 'update the CRM');
  const card = await cardIn(page);
  const shown = await card.locator('.rewrite-text').textContent();
  await card.getByRole('button', { name: 'Replace sentence' }).click();
  await expect(card.getByText('Replaced')).toBeVisible();
  expect((await composer.textContent())?.trim()).toBe(shown);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => composer.evaluate((element) => element.innerHTML)).toBe(typed);
  expect(await page.locator('[id^=outcomewise]').count()).toBe(0);
});

test('two windows at once: marks follow the caret from one message to the other', async ({
  context,
}) => {
  await serve(context, 'mail.google.com', { '/mail/u/0/': sitePage('gmail-two') });
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  const [first, second] = [
    page.locator('[g_editable]').nth(0),
    page.locator('[g_editable]').nth(1),
  ];
  const markedIn = (index: number) =>
    page.evaluate((at) => {
      const composer = document.querySelectorAll('[g_editable]')[at];
      return [...CSS.highlights.values()]
        .flatMap((marks) => [...marks])
        .map((range) => composer?.contains((range as Range).startContainer) ?? false);
    }, index);
  await first.click();
  await expect.poll(() => markedIn(0)).toEqual([true]);
  await second.click();
  await expect.poll(() => markedIn(1)).toEqual([true]);
  // The page makes the composer anew, as mail sites do when a window is minimised.
  await second.evaluate((element) => element.replaceWith(element.cloneNode(true)));
  await second.click();
  await expect.poll(() => markedIn(1)).toEqual([true]);
});

test.describe('while an input method composes', () => {
  /** Starts a composition that is not finished, as for Japanese. */
  async function compose(page: Page, text: string) {
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    return session;
  }

  test('nothing is written, the text stays whole, and the card says why', async ({ context }) => {
    const page = await openGmail(context);
    await body(page).locator('div').first().click();
    await page.keyboard.type(`${REQUEST} `);
    await expect.poll(() => markedTexts(page)).toHaveLength(1);
    const session = await compose(page, 'にほん');
    const line = body(page).locator('div').first();
    await expect(line).toHaveText(`${REQUEST} にほん`);
    await page.waitForTimeout(400);
    // The caret must not move: a click would end the composition before we are asked.
    await body(page).evaluate((element) => {
      const range = [...CSS.highlights.values()].flatMap((marks) => [...marks])[0] as Range;
      const { x, y, width, height } = range.getBoundingClientRect();
      element.dispatchEvent(
        new MouseEvent('click', {
          clientX: x + width / 2,
          clientY: y + height / 2,
          detail: 1,
          bubbles: true,
        }),
      );
    });
    const card = await cardIn(page);
    await card.getByRole('button', { name: 'Replace sentence' }).dispatchEvent('click');
    await expect(card.getByText('Finish the character you are typing')).toBeVisible();
    await expect(card.getByRole('button', { name: 'Copy' })).toBeEnabled();
    await expect(line).toHaveText(`${REQUEST} にほん`);
    await session.send('Input.insertText', { text: '日本' });
    await expect(line).toHaveText(`${REQUEST} 日本`);
    await clickMark(page, 'update the CRM');
    const next = await cardIn(page);
    const shown = await next.locator('.rewrite-text').textContent();
    await next.getByRole('button', { name: 'Replace sentence' }).click();
    await expect(next.getByText('Replaced')).toBeVisible();
    await expect(line).toHaveText(`${shown} 日本`);
  });

  test('marks wait until the word is done', async ({ context }) => {
    const page = await openGmail(context);
    await body(page).locator('div').first().click();
    const session = await compose(page, REQUEST);
    await page.waitForTimeout(700);
    expect(await markedTexts(page)).toEqual([]);
    await session.send('Input.insertText', { text: REQUEST });
    await expect.poll(() => markedTexts(page)).toHaveLength(1);
  });
});
