import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { cardIn, clickMark, expect, html, markedTexts, serve, test } from './support/extension';
import { body } from './support/gmail';

const OWN_WORDS = 'xqz the board asked';

/**
 * A page that does its worst: listeners on `window` in the capture phase, there before anything of
 * ours, and a script that looks through everything it can get hold of.
 */
const NOSY = `<script>
  window.seen = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'focusin'])
    addEventListener(type, (event) => {
      const target = event.composedPath()[0];
      seen.push(type + ':' + (event.key ?? event.data ?? '') + ':' + (target.id ?? ''));
    }, true);
  window.look = () => {
    const found = [];
    const open = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) open(element.shadowRoot);
        if (element.tagName === 'IFRAME' && element.contentDocument) open(element.contentDocument);
        if ('value' in element) found.push(element.value);
      }
      found.push(root.textContent ?? root.documentElement.textContent);
    };
    open(document);
    for (let i = 0; i < window.length; i++) open(window[i].document);
    return found.join('\\n');
  };
</script>`;

async function openNosyMail(context: BrowserContext, headers = {}): Promise<Page> {
  const mail = readFileSync('test/fixtures/story/gmail.html', 'utf8');
  const page = html(mail.replace(/<title>/i, `${NOSY}<title>`));
  await serve(context, 'mail.google.com', { '/mail/u/0/': page }, headers);
  const tab = await context.newPage();
  await tab.goto('https://mail.google.com/mail/u/0/');
  return tab;
}

async function typeRequest(page: Page): Promise<void> {
  await body(page).locator('div').first().click();
  await page.keyboard.type('Hi Ana, could you please update the CRM by Friday? Thanks!');
  await expect.poll(() => markedTexts(page)).toHaveLength(1);
  await clickMark(page, 'update the CRM');
}

async function openCard(page: Page) {
  await typeRequest(page);
  return cardIn(page);
}

const seen = (page: Page) => page.evaluate(() => Reflect.get(window, 'seen') as string[]);
const forget = (page: Page) => page.evaluate(() => Reflect.get(window, 'seen').splice(0));

test('a page that listens first sees no key that is pressed in the card', async ({ context }) => {
  const page = await openNosyMail(context);
  const card = await openCard(page);
  // It does see what is typed into its own message.
  expect((await seen(page)).some((entry) => entry.startsWith('keydown:H'))).toBe(true);
  await card.locator('.rewrite-text .proposal').first().click();
  const input = card.getByRole('textbox');
  await input.click();
  await forget(page);
  // Among them the shortcuts of mail and chat: compose, next, archive, search, send.
  await page.keyboard.type(OWN_WORDS);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+v');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(input).toHaveCount(0);
  await expect(card.locator('.rewrite-text')).toContainText(OWN_WORDS);
  await page.keyboard.press('Escape');
  await expect(page.locator('#outcomewise-card')).toHaveCount(0);
  const keys = (await seen(page)).filter((entry) => !entry.startsWith('focusin'));
  expect(keys).toEqual([]);
});

test('the key that accepts never goes on in the message', async ({ context }) => {
  const page = await openNosyMail(context);
  const card = await openCard(page);
  const shown = await card.locator('.rewrite-text').textContent();
  await card.getByRole('button', { name: 'Replace sentence' }).focus();
  await forget(page);
  // Held long enough for the keyboard to repeat it: in a chat this would send the message.
  await page.keyboard.down('Enter');
  await page.waitForTimeout(300);
  await page.keyboard.down('Enter');
  await expect(card.getByText('Replaced')).toHaveCount(0);
  await page.keyboard.up('Enter');
  await expect(card.getByText('Replaced')).toBeVisible();
  const line = body(page).locator('div').first();
  expect(await line.textContent()).toBe(`Hi Ana, ${shown} Thanks!`);
  expect((await seen(page)).filter((entry) => /Enter|Escape/.test(entry))).toEqual([]);
});

test('a page cannot read what is typed in the card', async ({ context }) => {
  const page = await openNosyMail(context);
  const card = await openCard(page);
  await card.locator('.rewrite-text .proposal').first().click();
  await card.getByRole('textbox').click();
  await page.keyboard.type(OWN_WORDS);
  await expect(card.getByRole('textbox')).toHaveValue(OWN_WORDS);
  const read = await page.evaluate(() => (Reflect.get(window, 'look') as () => string)());
  expect(read).toContain('could you please update the CRM');
  expect(read).not.toContain('xqz');
  expect(await page.evaluate(() => document.getSelection()?.toString() ?? '')).not.toContain('xqz');
});

test('in a sandboxed page, which shares no frames, the card works all the same', async ({
  context,
}) => {
  const page = await openNosyMail(context, {
    'content-security-policy': 'sandbox allow-scripts',
  });
  await typeRequest(page);
  // No frame and no open root: not even the tests can look into this card, but it is there.
  await expect
    .poll(async () => (await page.locator('#outcomewise-card').boundingBox())?.height ?? 0)
    .toBeGreaterThan(150);
  await page.screenshot({ path: '.artifacts/screens/card-sandboxed.png' });
});

test('Escape is for the card alone, and the caret stays where it was', async ({ context }) => {
  const page = await openNosyMail(context);
  await page.evaluate(() => {
    const close = (where: string) => (event: Event) => {
      if ((event as KeyboardEvent).key === 'Escape') Reflect.get(window, 'seen').push(where);
    };
    // What a mail site does on Escape: it closes the whole message.
    for (const type of ['keydown', 'keyup']) {
      document.addEventListener(type, close(`document ${type}`), true);
      document.body.addEventListener(type, close(`body ${type}`), true);
      addEventListener(type, close(`window ${type}`));
    }
  });
  const line = body(page).locator('div').first();
  const escapes = async () =>
    (await seen(page)).filter((entry) => /^(document|body|window) /.test(entry));
  await typeRequest(page);
  await page.keyboard.press('End');
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');

  // Opened by a click, the card leaves the focus in the message.
  await clickMark(page, 'update the CRM');
  await cardIn(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('#outcomewise-card')).toHaveCount(0);
  await expect(body(page)).toBeFocused();
  expect(await escapes()).toEqual([]);
  // Without a card it is the page's own key again.
  await page.keyboard.press('Escape');
  expect(await escapes()).toHaveLength(6);
  await forget(page);

  // With the focus in the card.
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.evaluate(() => {
    const range = [...CSS.highlights.values()].flatMap((marks) => [...marks])[0] as Range;
    const { x, y, width, height } = range.getBoundingClientRect();
    document.querySelector('[g_editable]')?.dispatchEvent(
      new MouseEvent('click', {
        clientX: x + width / 2,
        clientY: y + height / 2,
        detail: 1,
        bubbles: true,
      }),
    );
  });
  const card = await cardIn(page);
  await card.getByRole('button', { name: 'Replace sentence' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('#outcomewise-card')).toHaveCount(0);
  await expect(body(page)).toBeFocused();
  expect(await escapes()).toEqual([]);
  await page.keyboard.type('!');
  await expect(line).toHaveText('Hi Ana, could you please update the CRM by Friday? Thanks!!');
});
