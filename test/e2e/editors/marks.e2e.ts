import { expect } from '@playwright/test';
import { ask, type Box, type Driver } from './driver';
import { benchFor, pause } from './recipe';
import { rowFor } from './table';
import { test } from './test';

const WORDS = ['Please update the CRM by Friday.', 'Please check the plan soon.'];

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
    const bench = await benchFor(driver, rowFor(name), place);
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
  await benchFor(driver, rowFor('contenteditable'), 'plain');
  await ask(driver, 'mark', WORDS, null);
  await ask(driver, 'caretAt', 8);
  await pause(50);
  await driver.type(' all of you');
  const words = '[...CSS.highlights].flatMap(([, marks]) => [...marks].map(String))';
  expect(await driver.evaluate(words)).toEqual(WORDS);
});

test('only marks in sight or near it cost the browser anything; scrolling brings the rest', async ({
  driver,
}) => {
  await benchFor(driver, rowFor('contenteditable'), 'plain');
  const words = Array.from({ length: 60 }, (_, i) => `Please do number ${i + 100}.`);
  await driver.evaluate(`(() => {
    editable.replaceChildren(...${JSON.stringify(words)}.map((text) =>
      Object.assign(document.createElement('p'), { textContent: text, style: 'height: 60px' })));
    return true;
  })()`);
  const registered = () =>
    driver.evaluate('[...CSS.highlights].flatMap(([, marks]) => [...marks].map(String))');
  await ask(driver, 'mark', words, null);
  await expect.poll(async () => ((await registered()) as string[]).length).toBeLessThan(40);
  expect(await registered()).toContain(words[0]);
  await driver.evaluate('(scrollTo(0, 1e6), true)');
  await expect.poll(registered).toContain(words.at(-1));
  expect(await registered()).not.toContain(words[0]);
});

test('nothing is left when the extension ends', async ({ driver }) => {
  for (const name of ['textarea', 'contenteditable']) {
    await benchFor(driver, rowFor(name), 'plain');
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
