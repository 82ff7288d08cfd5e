import { expect } from '@playwright/test';
import { ask, type Driver } from './driver';
import { benchFor, pause } from './recipe';
import { EDITORS, type Row } from './table';
import { test } from './test';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const WORDS = ['Please update the CRM by Friday.', 'Please check the plan soon.'];

function row(name: string): Row {
  const found = EDITORS.find((editor) => editor.name === name);
  if (!found) throw new Error(`no editor ${name}`);
  return found;
}

/** Without the blinking caret a screenshot only shows what we draw. */
const still = (driver: Driver) =>
  driver.evaluate('(editable.style.caretColor = "transparent", true)');

for (const [name, place] of [
  ['contenteditable', 'plain'],
  ['contenteditable', 'shadow'],
  ['gmail-like', 'strict'],
  ['prosemirror', 'frame'],
  ['textarea', 'plain'],
  ['textarea', 'shadow'],
  ['textarea', 'strict'],
  ['input', 'plain'],
] as const) {
  test(`marks are drawn, found and gone again: ${name}, ${place}`, async ({ driver }) => {
    const bench = await benchFor(driver, row(name), place);
    await still(driver);
    const html = await driver.evaluate('editable.parentNode.innerHTML');
    await pause(80);
    const bare = await driver.shot();
    await ask(driver, 'mark', WORDS, 0);
    await pause(80);
    expect(bare.equals(await driver.shot())).toBe(false);
    for (const [index, words] of WORDS.entries()) {
      const [box] = (await ask(driver, 'rects', words)) as Box[];
      expect(box?.width).toBeGreaterThan(50);
      if (!box || name === 'input') continue;
      expect(await ask(driver, 'hit', box.x + 4, box.y + box.height / 2)).toBe(index);
      expect(await ask(driver, 'hit', box.x + 4, box.y - 4)).not.toBe(index);
    }
    await ask(driver, 'unmark');
    await pause(80);
    expect(bare.equals(await driver.shot())).toBe(true);
    expect(await driver.evaluate('editable.parentNode.innerHTML')).toBe(html);
    await bench.calm();
  });
}

test('highlights stay on their words while the writer types before them', async ({ driver }) => {
  await benchFor(driver, row('contenteditable'), 'plain');
  await ask(driver, 'mark', WORDS, null);
  await ask(driver, 'caretAt', 8);
  await pause(50);
  await driver.type(' all of you');
  const words = '[...CSS.highlights].flatMap(([, marks]) => [...marks].map(String))';
  expect(await driver.evaluate(words)).toEqual(WORDS);
});

test('the overlay stays on its words, and drops those that are typed into', async ({ driver }) => {
  await benchFor(driver, row('textarea'), 'plain');
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
    await benchFor(driver, row('textarea'), 'plain');
    await driver.evaluate(`(() => { ${script}; return true; })()`);
    await ask(driver, 'mark', WORDS, null);
    await pause(60);
    for (const words of WORDS) expect(await worst(driver, words)).toBeLessThanOrEqual(1);
  });
}

test('the overlay follows scrolling, resizing and later fonts', async ({ driver }) => {
  await benchFor(driver, row('textarea'), 'plain');
  await driver.evaluate(`(() => { editable.value += '\\n'.repeat(30) + 'end';
    editable.style.height = '150px'; return true; })()`);
  await ask(driver, 'mark', WORDS, null);
  for (const script of [
    'editable.scrollTop = 40',
    'editable.style.width = "290px"',
    '(document.body.style.height = "3000px", scrollTo(0, 10))',
  ]) {
    await driver.evaluate(`(() => { ${script}; return true; })()`);
    await pause(120);
    expect(await worst(driver, WORDS[1] ?? '')).toBeLessThanOrEqual(1);
  }
});

test('nothing is left when the extension ends', async ({ driver }) => {
  for (const name of ['textarea', 'contenteditable']) {
    await benchFor(driver, row(name), 'plain');
    await ask(driver, 'mark', WORDS, 0);
    await ask(driver, 'end');
    await driver.evaluate('(editable.style.caretColor = "transparent", true)');
    const answered = await driver.evaluate(
      'Promise.race([ask("found", []).then(() => true), new Promise((r) => setTimeout(() => r(false), 200))])',
    );
    expect(answered).toBe(false);
    expect(
      await driver.evaluate('[...CSS.highlights].flatMap(([, marks]) => [...marks]).length'),
    ).toBe(0);
  }
});

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
