import { expect } from '@playwright/test';
import { ask, type Box, type Driver } from './driver';
import { benchFor, pause } from './recipe';
import { rowFor } from './table';
import { test } from './test';

const WORDS = ['Please update the CRM by Friday.', 'Please check the plan soon.'];
const LAST = WORDS[1] ?? '';

/** Runs statements in the page, where `editable` is the text area. */
const run = (driver: Driver, script: string) =>
  driver.evaluate(`(async () => { ${script}; return true; })()`);

test('the overlay stays on its words, and drops those that are typed into', async ({ driver }) => {
  await benchFor(driver, rowFor('textarea'), 'plain');
  await ask(driver, 'mark', WORDS, null);
  await ask(driver, 'caretAt', 8);
  await driver.type(' all');
  await pause(60);
  expect(await ask(driver, 'overlay')).toBe(2);
  expect(await worst(driver, WORDS[0] ?? '')).toBeLessThanOrEqual(1);
  await ask(driver, 'caretAt', 8 + 4 + 25);
  await driver.type('x');
  await pause(60);
  expect(await ask(driver, 'overlay')).toBe(1);
});

test('the overlay stays on its words while lines before and behind them come and go', async ({
  driver,
}) => {
  await benchFor(driver, rowFor('textarea'), 'plain');
  await ask(driver, 'mark', WORDS, null);
  const expectRight = async () => {
    await pause(60);
    expect(await ask(driver, 'overlay')).toBe(2);
    for (const words of WORDS) expect(await worst(driver, words)).toBeLessThanOrEqual(1);
  };
  const text = String(await ask(driver, 'read'));
  await ask(driver, 'caretAt', text.length);
  await driver.type(' Bye');
  await driver.press('Enter');
  await driver.type('now');
  await expectRight();
  await ask(driver, 'caretAt', 3);
  await driver.press('Enter');
  await driver.type('more words');
  await driver.press('Enter');
  await expectRight();
  await driver.press('Backspace');
  await driver.type('x');
  await expectRight();
});

for (const [how, send] of [
  ['Enter', (driver: Driver) => driver.press('Enter')],
  ['a button', (driver: Driver) => run(driver, 'document.querySelector("button").click()')],
] as const) {
  test(`a field that the page empties when ${how} sends keeps no marks`, async ({ driver }) => {
    await benchFor(driver, rowFor('textarea'), 'plain');
    await run(
      driver,
      `const send = () => { editable.value = ''; };
      editable.addEventListener('keydown', (event) => event.key === 'Enter' && (event.preventDefault(), send()));
      document.body.append(Object.assign(document.createElement('button'), { textContent: 'Send', onclick: send }))`,
    );
    await ask(driver, 'mark', WORDS, null);
    await driver.type('.');
    await pause(60);
    expect(await ask(driver, 'overlay')).toBe(2);
    await send(driver);
    await expect.poll(() => ask(driver, 'overlay')).toBe(0);
  });
}

const LAYOUTS: Record<string, string> = {
  plain: '',
  'scrolled, long lines': `
    editable.value = 'Some words to fill the lines of this field. '.repeat(60) + editable.value;
    editable.style.cssText = 'width: 331px; height: 130px; padding: 7px 13px; border: 3px solid';
    editable.scrollTop = 1e6;`,
  'right to left': `editable.dir = 'rtl';`,
  'Arabic words around': `editable.dir = 'auto'; editable.value = 'مرحبا بالجميع\\n' + editable.value;`,
  'another type': `editable.style.cssText =
    'font: italic 700 19.5px/31px serif; letter-spacing: .7px; word-spacing: 3px; text-indent: 11px; width: 420px';`,
  monospace: `editable.style.cssText = 'font: 13.333px monospace; width: 377.5px; tab-size: 3';`,
  zoomed: `editable.parentElement.style.zoom = '1.3';`,
  scaled: `editable.parentElement.style.cssText = 'transform: scale(.8); transform-origin: 10px 20px';`,
  'content box': `editable.style.cssText = 'box-sizing: content-box; padding: 9px; width: 300px; border-width: 5px';`,
  'page scrolled': `document.body.style.height = '3000px'; editable.parentElement.style.marginTop = '500px'; scrollTo(0, 400);`,
};

for (const [name, script] of Object.entries(LAYOUTS)) {
  test(`the overlay is within a pixel of the text: ${name}`, async ({ driver }) => {
    await benchFor(driver, rowFor('textarea'), 'plain');
    await run(driver, script);
    await ask(driver, 'mark', WORDS, null);
    await pause(60);
    for (const words of WORDS) expect(await worst(driver, words)).toBeLessThanOrEqual(1);
  });
}

test('the overlay follows scrolling and resizing', async ({ driver }) => {
  await benchFor(driver, rowFor('textarea'), 'plain');
  await run(driver, `editable.value += '\\n'.repeat(30) + 'end'; editable.style.height = '150px'`);
  await ask(driver, 'mark', WORDS, null);
  for (const script of [
    'editable.scrollTop = 40',
    'editable.style.width = "290px"',
    '(document.body.style.height = "3000px", scrollTo(0, 10))',
  ]) {
    await run(driver, script);
    await pause(120);
    expect(await worst(driver, LAST)).toBeLessThanOrEqual(1);
  }
});

test('the overlay follows a font that comes late', async ({ driver }) => {
  await benchFor(driver, rowFor('textarea'), 'plain');
  await run(driver, `editable.style.cssText = 'font: 16px Late, monospace; width: 420px'`);
  await ask(driver, 'mark', WORDS, null);
  const [before] = (await ask(driver, 'rects', LAST)) as Box[];
  // Any system has one of these; enlarged, it cannot be mistaken for the one before.
  await run(
    driver,
    `const fonts = ['DejaVu Sans', 'Arial', 'Liberation Sans', 'Helvetica', 'Segoe UI'];
    const face = new FontFace('Late', fonts.map((name) => 'local("' + name + '")').join(), { sizeAdjust: '150%' });
    document.fonts.add(face);
    await face.load()`,
  );
  await pause(150);
  const [after] = (await ask(driver, 'rects', LAST)) as Box[];
  expect(after).not.toEqual(before);
  for (const words of WORDS) expect(await worst(driver, words)).toBeLessThanOrEqual(1);
});

test('the overlay follows a field that something else pushes away', async ({ driver }) => {
  await benchFor(driver, rowFor('textarea'), 'plain');
  await ask(driver, 'mark', WORDS, null);
  for (const script of [
    `document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'New' }))`,
    `document.querySelector('p').style.height = '201px'`,
    `document.querySelector('p').remove()`,
  ]) {
    await run(driver, script);
    await pause(250);
    expect(await worst(driver, LAST)).toBeLessThanOrEqual(1);
  }
});

/** Puts the field into a scroller that shows only a part of it. */
const INTO_SCROLLER = `
  const scroller = document.createElement('div');
  scroller.id = 'scroller';
  scroller.style.cssText = 'height: 90px; width: 500px; overflow: auto; border: 4px solid; margin: 60px 30px';
  editable.parentNode.append(scroller);
  scroller.append(editable);
  editable.style.caretColor = 'transparent';
  editable.setSelectionRange(0, 0);
  editable.focus();
  // Firefox brings the caret into sight later.
  await new Promise((done) => setTimeout(done, 100));
  scroller.scrollTop = 0`;

for (const place of ['plain', 'shadow'] as const) {
  test(`scrollers around the field cut the overlay off, too: ${place}`, async ({ driver }) => {
    await benchFor(driver, rowFor('textarea'), place);
    await run(driver, INTO_SCROLLER);
    await pause(100);
    const bare = await driver.shot();
    // The fourth line: below what the scroller shows.
    await ask(driver, 'mark', [LAST], null);
    await pause(100);
    expect(await ask(driver, 'overlay')).toBe(1);
    expect(bare.equals(await driver.shot())).toBe(true);
    await run(driver, 'editable.parentNode.scrollTop = 60');
    await pause(150);
    if (place === 'plain') expect(await worst(driver, LAST)).toBeLessThanOrEqual(1);
    const marked = await driver.shot();
    await ask(driver, 'unmark');
    await pause(100);
    expect(marked.equals(await driver.shot())).toBe(false);
  });
}

/**
 * Greatest distance, in pixels, between a mark and the text as the browser itself places it: the
 * caret under a point jumps to the next character exactly in the middle of a character.
 */
async function worst(driver: Driver, words: string): Promise<number> {
  const text = String(await ask(driver, 'read'));
  const start = text.indexOf(words);
  let most = 0;
  for (const at of [start, start + 7, start + 11]) {
    const [box] = (await ask(driver, 'rectsAt', at, at + 1)) as Box[];
    if (!box) throw new Error(`no mark at ${at}`);
    const flip = Number(
      await driver.evaluate(`(() => {
      const y = ${box.y + box.height / 2};
      const offset = (x) => document.caretPositionFromPoint(x, y)?.offset;
      const middle = ${box.x + box.width / 2};
      for (let d = 0; d <= 6; d += 0.125) for (const x of [middle + d, middle - d]) {
        // Beside words of the other direction only one of the two is the character's own.
        const near = [offset(x - 0.125), offset(x + 0.125)];
        if (near[0] !== near[1] && (near.includes(${at}) || near.includes(${at + 1}))) return x - middle;
      }
      return 99;
    })()`),
    );
    most = Math.max(most, Math.abs(flip));
  }
  return most;
}
