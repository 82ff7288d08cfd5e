import { expect } from '@playwright/test';
import { ask } from './driver';
import { benchFor, pause } from './recipe';
import { EDITORS } from './table';
import { test } from './test';

const TASK = 'Please update the CRM by Friday.';
const OUTCOME = 'Please keep every CRM record current by Friday.';
const THANKS = 'Thanks for the help.';

for (const row of EDITORS) {
  test.describe(row.name, () => {
    test('one line, then typing goes on behind it', async ({ driver }) => {
      const bench = await benchFor(driver, row, 'plain');
      await bench.replace(TASK, OUTCOME);
      await driver.type('XY');
      await bench.expectModel(bench.start.replace(TASK, `${OUTCOME}XY`));
      await bench.calm();
    });

    if (row.lines !== false) {
      test('several lines', async ({ driver }) => {
        const bench = await benchFor(driver, row, 'plain');
        const lines =
          'Result: every record current.\nWhy: sales calls the right people.\nBy: Friday.';
        await bench.replace(TASK, lines);
        await bench.undo();
        await bench.expectModel(bench.start);
        await bench.replace(TASK, lines);
        await driver.type('XY');
        await bench.expectModel(bench.start.replace(TASK, `${lines}XY`));
        await bench.calm();
      });
    }

    if (row.bold !== false) {
      test('inside and across formatting', async ({ driver }) => {
        const bench = await benchFor(driver, row, 'plain');
        const after = 'Please have the weekly report reach them by noon.';
        await bench.replace('Please send the weekly report to them.', after);
        // The sentence runs across the border of bold words; only its plain part differs.
        const text = String(await ask(driver, 'read'));
        const start = text.indexOf('Please check the plan soon.');
        const edit = [
          start,
          start + 27,
          'Please check the plan soon.',
          'Kindly confirm the plan soon.',
        ];
        const result = await ask(driver, 'applyAt', ...edit);
        const inside = bench.start.replace('Please send the weekly report to them.', after);
        const { ok } = result as { ok: boolean };
        if (row.shaky?.formatting && !ok) {
          await bench.expectModel(inside);
          return;
        }
        expect(result).toEqual({ ok: true, strategy: expect.any(String) });
        await bench.expectModel(
          inside.replace('Please check **the plan**', 'Kindly confirm **the plan**'),
        );
        await bench.undo();
        await bench.expectModel(inside);
        await bench.calm();
      });
    }

    if (row.mentions !== false) {
      test('beside a mention, and never through one', async ({ driver }) => {
        const bench = await benchFor(driver, row, 'plain');
        expect(await ask(driver, 'apply', 'Ask @Ana, first.', 'Ask Anabel now.')).toEqual({
          ok: false,
          reason: 'protected',
        });
        await bench.expectModel(bench.start);
        await bench.replace('Please fix the build today.', 'Please have the build green today.');
        await bench.calm();
      });
    }

    if (row.links) {
      test('beside and inside a link, and never across its border', async ({ driver }) => {
        const bench = await benchFor(driver, row, 'plain');
        const sentence = 'Please read the plan today.';
        for (const [words, other] of [
          [sentence, 'The plan is read by noon.'],
          ['read the', 'see our'],
          [sentence, 'Please read what was agreed today.'],
        ] as const) {
          expect(await ask(driver, 'apply', words, other)).toEqual({
            ok: false,
            reason: 'protected',
          });
          await bench.expectModel(bench.start);
        }
        // Only the words before the link differ.
        const start = String(await ask(driver, 'read')).indexOf(sentence);
        const before = sentence.replace('Please read', 'Kindly confirm');
        const edit = [start, start + sentence.length, sentence, before];
        const { ok } = (await ask(driver, 'applyAt', ...edit)) as { ok: boolean };
        if (row.shaky?.formatting && !ok) {
          await bench.expectModel(bench.start);
          return;
        }
        expect(ok).toBe(true);
        const kept = bench.start.replace('Please read', 'Kindly confirm');
        await bench.expectModel(kept);
        await bench.undo();
        await bench.expectModel(bench.start);
        const inside = sentence.replace('plan', 'budget');
        expect(await ask(driver, 'apply', sentence, inside)).toMatchObject({ ok: true });
        const now = await bench.model();
        expect(now).toContain('](https://example.org/plan)');
        expect(now.replace(/[[\]]|\(https[^)]*\)/g, '')).toContain(inside);
        await bench.calm();
      });
    }

    test('twice in a row', async ({ driver }) => {
      const bench = await benchFor(driver, row, 'plain');
      await bench.replace(THANKS, 'Thank you so much.');
      await bench.replace(TASK, OUTCOME);
      await bench.undo();
      await bench.expectModel(bench.start.replace(THANKS, 'Thank you so much.'));
      await bench.undo();
      await bench.expectModel(bench.start);
      await bench.calm();
    });

    test('undo and redo by key, after typing of one’s own', async ({ driver }) => {
      const bench = await benchFor(driver, row, 'plain');
      await driver.evaluate('ask("caretAt", [8])');
      await pause(150);
      await driver.type(' mine');
      await pause(150);
      const typed = bench.start.replace('Hi team,', 'Hi team, mine');
      await bench.expectModel(typed);
      await bench.replace(TASK, OUTCOME);
      await bench.undo();
      await bench.expectModel(typed);
      await bench.redo();
      await bench.expectModel(typed.replace(TASK, OUTCOME));
      await driver.type('!');
      expect((await bench.model()).length).toBe(typed.replace(TASK, OUTCOME).length + 1);
      await bench.calm();
    });

    test('inserted at the caret, undone, inserted again', async ({ driver }) => {
      const bench = await benchFor(driver, row, 'plain');
      const at = 'Hi team,'.length;
      await ask(driver, 'caretAt', at);
      await pause(150);
      const lines = row.lines === false ? '(see below)' : '(here it is:\nevery record current)';
      expect(await ask(driver, 'insert', lines)).toMatchObject({ ok: true });
      await bench.expectModel(bench.start.replace('Hi team,', `Hi team,${lines}`));
      expect(await ask(driver, 'caret')).toBe(at + lines.length);
      await bench.undo();
      await bench.expectModel(bench.start);
      await ask(driver, 'caretAt', at);
      await pause(150);
      expect(await ask(driver, 'insert', '(all)')).toMatchObject({ ok: true });
      await driver.type('X');
      await bench.expectModel(bench.start.replace('Hi team,', 'Hi team,(all)X'));
      await bench.calm();
    });

    for (const place of ['strict', 'shadow', 'frame'] as const) {
      // Where the editor itself does not start there is nothing of ours to try; the table says why.
      if (row.cannot?.[place]) continue;
      test(`in place: ${place}`, async ({ driver }) => {
        const bench = await benchFor(driver, row, place);
        if (place === 'shadow' && row.shaky?.shadow) {
          const result = (await ask(driver, 'apply', TASK, OUTCOME)) as { ok: boolean };
          await bench.expectModel(result.ok ? bench.start.replace(TASK, OUTCOME) : bench.start);
          // Refused as a whole: the card then offers Copy, and nothing needs to be looked at.
          if (!result.ok)
            expect(result).toMatchObject({
              reason: expect.stringMatching(/^(not-applied|reverted)$/),
            });
          return;
        }
        await bench.replace(TASK, OUTCOME);
        await driver.type('X');
        await bench.expectModel(bench.start.replace(TASK, `${OUTCOME}X`));
        if (!(place === 'shadow' && row.noisy?.shadow)) await bench.calm();
      });
    }
  });
}
