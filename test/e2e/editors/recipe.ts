import { expect } from '@playwright/test';
import { canonical } from '../../fixtures/editors/page';
import type { Place } from '../../fixtures/editors/server';
import { ask, type Driver } from './driver';
import { draftFor, type Row } from './table';

/** An editor on a page, with the questions the cases put to it. */
export interface Bench {
  readonly driver: Driver;
  readonly start: string;
  model(): Promise<string>;
  /** Replaces words and expects exactly that, in model and DOM. */
  replace(expected: string, replacement: string): Promise<void>;
  expectModel(text: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  calm(): Promise<void>;
}

/** Opens a page with the editor and puts the caret into it with the page's own means. */
export async function benchFor(driver: Driver, row: Row, place: Place): Promise<Bench> {
  const draft = draftFor(row);
  const policy = row.policy ?? 'none';
  const quoted = policy === 'none' ? "'none'" : 'default *';
  const query = new URLSearchParams({ place, name: row.name, policy: quoted });
  await driver.open(`/?${query}`);
  const args = [row.name, place, draft].map((arg) => JSON.stringify(arg)).join(', ');
  await driver.evaluate(`place(${args})`);
  await driver.evaluate('(editable.blur(), editable.focus(), true)');
  await expect.poll(() => ask(driver, 'found')).toBe(true);
  await pause(60);
  const bench: Bench = {
    driver,
    start: canonical(draft),
    model: async () => String(await driver.evaluate('model()')),
    async replace(expected, replacement) {
      const before = await bench.model();
      const blocks = (await driver.evaluate('blocks()')) as string[];
      const result = await ask(driver, 'apply', expected, replacement);
      expect(result).toEqual({ ok: true, strategy: expect.any(String) });
      await bench.expectModel(before.replace(expected, replacement));
      expectSameAround(blocks, (await driver.evaluate('blocks()')) as string[], expected);
      const shown = String(await ask(driver, 'read'));
      const end = shown.indexOf(replacement) + replacement.length;
      expect(await ask(driver, 'caret')).toBe(end);
    },
    async expectModel(text) {
      expect(squeeze(await bench.model())).toBe(squeeze(text));
    },
    undo: () => driver.press('Control', 'z'),
    redo: () =>
      row.redo === 'y' ? driver.press('Control', 'y') : driver.press('Control', 'Shift', 'z'),
    async calm() {
      expect(await driver.evaluate('trouble')).toEqual([]);
    },
  };
  return bench;
}

/** Every block but the one with the sentence is the same, byte for byte. */
function expectSameAround(
  before: readonly string[],
  after: readonly string[],
  words: string,
): void {
  const at = before.findIndex((html) => html.includes(words.slice(0, 12)));
  if (at < 0) return;
  expect(after.slice(0, at)).toEqual(before.slice(0, at));
  const behind = before.length - at - 1;
  expect(after.slice(after.length - behind)).toEqual(before.slice(at + 1));
}

/** A blank line may be a paragraph's edge. */
function squeeze(text: string): string {
  return text.replace(/\n+/g, '\n').trimEnd();
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
