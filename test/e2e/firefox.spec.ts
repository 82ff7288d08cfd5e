import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findBrowser } from '../tools/browsers';
import { Firefox } from '../tools/marionette';
import { startSiteServer } from '../tools/siteServer';

const DRAFT = 'Hi Ana, could you please update the CRM by Friday? Thanks!';
const ADDRESS = 'https://mail.google.com/mail/u/0/';
const COMPOSER = 'document.querySelector("[g_editable]")';
const MARKED =
  '[...CSS.highlights].filter(([name]) => name.startsWith("outcomewise")).flatMap(([, marks]) => [...marks].map(String))';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The built extension in an installed Firefox, with Gmail's address answered here. */
const test = base.extend<{ firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  firefox: async ({}, use) => {
    const server = await startSiteServer({
      'mail.google.com/mail/u/0/': readFileSync('test/fixtures/story/gmail.html', 'utf8'),
    });
    const binary = findBrowser('firefox');
    const firefox = await Firefox.start({ binary, prefs: server.prefs });
    await firefox.install(resolve('.output/firefox-mv3'));
    await firefox.closeNewTab();
    await use(firefox);
    await firefox.quit();
    server.close();
  },
});

// Firefox takes its time to start on a busy machine.
test.describe.configure({ timeout: 90_000 });

const marked = (firefox: Firefox) => firefox.evaluate(MARKED);
const html = (firefox: Firefox) => firefox.evaluate(`${COMPOSER}.innerHTML`);

async function writeDraft(firefox: Firefox): Promise<void> {
  await firefox.goto(ADDRESS);
  await clickOn(firefox, `${COMPOSER}.firstElementChild.getBoundingClientRect()`);
  await firefox.type(DRAFT);
  await expect.poll(() => marked(firefox)).toEqual([expect.stringContaining('update the CRM')]);
}

/** Clicks the middle of a rectangle that an expression of the page gives. */
async function clickOn(firefox: Firefox, rect: string): Promise<void> {
  const { x, y } = (await firefox.evaluate(
    `(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${rect})`,
  )) as Point;
  await firefox.click(x, y);
}

/** Asks inside the card, which pages cannot reach: `card` is its element. */
function inCard(firefox: Firefox, expression: string): Promise<unknown> {
  return firefox.evaluateAsBrowser(`(() => {
    const host = document.querySelector('#outcomewise-card');
    const frame = host?.openOrClosedShadowRoot.querySelector('iframe');
    const card = frame?.contentDocument.querySelector('section.card');
    if (!card) return null;
    const origin = frame.getBoundingClientRect();
    const middle = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: origin.x + x + width / 2, y: origin.y + y + height / 2 };
    };
    const button = (name) => [...card.querySelectorAll('button')].find((one) => one.textContent === name);
    return ${expression};
  })()`);
}

async function openCard(firefox: Firefox): Promise<string> {
  // Two clicks within half a second count as a double click there, wherever they land.
  await firefox.evaluate('new Promise((done) => setTimeout(done, 700))');
  await clickOn(
    firefox,
    '[...[...CSS.highlights.values()].find((marks) => marks.size)][0].getBoundingClientRect()',
  );
  const text = () => inCard(firefox, `card.querySelector('.rewrite-text').textContent`);
  await expect.poll(text).toContain('CRM');
  return String(await text());
}

async function press(firefox: Firefox, button: string): Promise<void> {
  const { x, y } = (await inCard(firefox, `middle(button(${JSON.stringify(button)}))`)) as Point;
  await firefox.click(x, y);
}

test('Firefox: marked, rewritten in place, undone', async ({ firefox }) => {
  await writeDraft(firefox);
  const typed = String(await html(firefox));

  // Painted, not only registered: without the highlights the page looks different.
  await firefox.evaluate(`(${COMPOSER}.style.caretColor = 'transparent')`);
  const withMarks = await firefox.shot();
  await firefox.evaluate('(window.kept = [...CSS.highlights], CSS.highlights.clear())');
  expect(withMarks.equals(await firefox.shot())).toBe(false);
  await firefox.evaluate('kept.forEach(([name, marks]) => CSS.highlights.set(name, marks))');
  expect(withMarks.equals(await firefox.shot())).toBe(true);

  const shown = await openCard(firefox);
  mkdirSync('.artifacts/screens', { recursive: true });
  writeFileSync('.artifacts/screens/firefox-card.png', await firefox.shot());
  await press(firefox, 'Replace sentence');
  await expect.poll(() => inCard(firefox, 'card.textContent')).toContain('Replaced');
  expect(String(await html(firefox)).replaceAll('&nbsp;', ' ')).toContain(
    `Hi Ana, ${shown} Thanks!`,
  );
  expect(await marked(firefox)).toEqual([]);

  await clickOn(firefox, `${COMPOSER}.firstElementChild.getBoundingClientRect()`);
  for (let i = 0; i < 4 && (await html(firefox)) !== `${typed}`; i++) {
    await firefox.press('\uE009', 'z');
  }
  expect(String(await html(firefox)).replace(/ style="[^"]*"/, '')).toBe(
    typed.replace(/ style="[^"]*"/, ''),
  );
});

/** What is seen of the page, without the caret. */
async function look(firefox: Firefox): Promise<Buffer> {
  await firefox.evaluate(`(${COMPOSER}.style.caretColor = 'transparent')`);
  return firefox.shot();
}

async function onAddon(firefox: Firefox, action: 'disable' | 'uninstall'): Promise<void> {
  await firefox.chrome(
    `const [id, action, done] = arguments;
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    AddonManager.getAddonByID(id).then((addon) => addon[action]()).then(() => done(true), (error) => done(String(error)));`,
    ['outcomewise@outcomewise.example', action],
  );
}

for (const action of ['disable', 'uninstall'] as const) {
  test(`Firefox: nothing is seen any more after ${action} under an open page`, async ({
    firefox,
  }) => {
    await writeDraft(firefox);
    const marked = await look(firefox);
    await openCard(firefox);
    const before = await html(firefox);
    await onAddon(firefox, action);
    await firefox.evaluate('new Promise((done) => setTimeout(done, 500))');
    const after = await look(firefox);
    expect(after.equals(marked)).toBe(false);
    // The same picture as a page that never had any of it.
    await firefox.evaluate(
      `(CSS.highlights.clear(), document.querySelectorAll('[id^=outcomewise]').forEach((left) => left.remove()))`,
    );
    expect(after.equals(await look(firefox))).toBe(true);
    expect(await html(firefox)).toBe(before);
    await clickOn(firefox, `${COMPOSER}.firstElementChild.getBoundingClientRect()`);
    await firefox.press('\uE010');
    await firefox.type(' Bye.');
    expect(await firefox.evaluate(`${COMPOSER}.firstElementChild.textContent`)).toBe(
      `${DRAFT} Bye.`,
    );
  });
}

test('Firefox: a new version takes over under an open page', async ({ firefox }) => {
  await writeDraft(firefox);
  await firefox.install(resolve('.output/firefox-mv3'));
  await firefox.evaluate(
    '(document.querySelector("[name=q]").focus(), new Promise((done) => setTimeout(done, 1000)))',
  );
  await clickOn(firefox, `${COMPOSER}.firstElementChild.getBoundingClientRect()`);
  await expect.poll(() => marked(firefox)).toEqual([expect.stringContaining('update the CRM')]);
  expect(await firefox.evaluate(`document.querySelectorAll('#outcomewise-marks').length`)).toBe(1);
  expect(await openCard(firefox)).toContain('CRM');
});
