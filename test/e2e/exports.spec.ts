import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { type Brief, newBrief } from '../../lib/briefs/brief';
import { HOSTILE_TEXTS } from '../../lib/exporters/hostile.samples';
import { EXPORTERS } from '../../lib/exporters/registry';
import { sampleBrief } from '../../lib/exporters/samples';
import { expect, test } from './support/extension';

/** The browser's storage is UTF-8 and cannot hold half a character. */
const texts = HOSTILE_TEXTS.filter((text) => !/\p{Surrogate}/u.test(text));
const briefs = [
  sampleBrief(),
  ...texts.map((text, index) => sampleBrief({ outcome: text, why: text }, index + 1)),
];

/** Many short briefs: 10,000 full ones are more than the 10 MB an extension has. */
function shortBriefs(count: number): Brief[] {
  const at = new Date('2026-11-21T12:00:00.000Z');
  return Array.from({ length: count }, (_, index) =>
    newBrief(
      {
        outcome: `Customer ${index} gets a helpful first reply within four working hours`,
        why: 'Slow replies are the reason most often given for leaving',
        metrics: [{ label: 'First reply time', target: '4', unit: 'hours' }],
        deadline: '2026-11-27',
        owner: { name: 'Priya', kind: 'person' },
      },
      at,
      `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
    ),
  );
}

/** Stores briefs as the extension does, then opens the settings. */
async function openSettings(page: Page, origin: string, list: readonly Brief[] = briefs) {
  await page.goto(`${origin}/options.html`);
  await page.evaluate(async (all) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set(Object.fromEntries(all.map((one) => [`brief:${one.id}`, one])));
  }, list);
  await page.reload();
  await page.locator('.export-panel').waitFor({ timeout: 60_000 });
}

function byId(list: readonly Brief[]): Brief[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Clicks like a person: once more when nothing came of it, as on a machine that stalls. */
async function download(page: Page, button = 'Download') {
  let file: Download | undefined;
  await expect(async () => {
    const coming = page.waitForEvent('download', { timeout: 8_000 });
    await page.locator('#data').getByRole('button', { name: button, exact: true }).click();
    file = await coming;
  }).toPass({ timeout: 30_000 });
  if (!file) throw new Error('nothing was downloaded');
  return { name: file.suggestedFilename(), body: await readFile(await file.path()) };
}

test('every format downloads as the exporter wrote it', async ({ page, origin }) => {
  test.setTimeout(120_000);
  await openSettings(page, origin);
  for (const exporter of EXPORTERS) {
    await page.getByLabel('Format').selectOption(exporter.id);
    const before = Date.now();
    const { name, body } = await download(page);
    expect(name).toMatch(
      new RegExp(
        `^outcomewise-${exporter.id}-\\d+-briefs-\\d{4}-\\d\\d-\\d\\d\\.${exporter.extension}$`,
      ),
    );
    // Stamps of the moment (and the archive's times) are the only difference there may be.
    if (exporter.extension === 'zip') {
      expect(body.subarray(0, 2).toString()).toBe('PK');
      continue;
    }
    const steady = (text: string) =>
      text.replace(/"exportedAt":"[^"]+"/, '').replace(/^DTSTAMP:.*$/gm, '');
    if (exporter.id === 'json') {
      expect(byId(JSON.parse(body.toString('utf8')).briefs)).toEqual(byId(briefs));
      continue;
    }
    const inOrder = byId(briefs);
    const expected = String(exporter.export(inOrder, { now: new Date(before) }));
    expect(steady(body.toString('utf8')), exporter.id).toBe(steady(expected));
  }
});

test('10,000 briefs become a CSV, and the page stays alive', async ({ page, origin }) => {
  test.setTimeout(120_000);
  await openSettings(page, origin, shortBriefs(10_000));
  await page.getByLabel('Format').selectOption('csv');
  await page.evaluate(() => {
    let last = performance.now();
    Object.assign(globalThis, { longest: 0 });
    const tick = () => {
      const now = performance.now();
      Object.assign(globalThis, {
        longest: Math.max(Reflect.get(globalThis, 'longest'), now - last),
      });
      last = now;
      setTimeout(tick, 4);
    };
    tick();
  });
  await download(page);
  const start = Date.now();
  const { body } = await download(page);
  const took = Date.now() - start;
  const longest = await page.evaluate(() => Math.round(Reflect.get(globalThis, 'longest')));
  console.log(`10,000 briefs to CSV: ${took} ms with reading them, longest pause ${longest} ms`);
  expect(body.toString('utf8').split('\r\n').length).toBeGreaterThan(10_000);
  // 2 seconds is the aim (see runExport.test.ts, in processor time); other tests share the machine.
  expect(took).toBeLessThan(15_000);
  expect(longest).toBeLessThan(1_500);
});

test('a long export shows its progress and can be cancelled', async ({ page, origin }) => {
  test.setTimeout(120_000);
  await openSettings(page, origin, shortBriefs(6_000));
  await page.getByLabel('Format').selectOption('ics');
  await page.locator('#data').getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.locator('#data progress')).toBeVisible();
  await page.locator('#data').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('#data')).toContainText('Cancelled. Nothing was saved.');
});

test('a backup brings everything back after everything was deleted', async ({ page, origin }) => {
  await openSettings(page, origin);
  const section = page.locator('#backup');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  await section.getByRole('button', { name: 'Delete everything' }).click();
  await section.getByLabel('Type "delete" to go on').fill('delete');
  await section.getByRole('button', { name: 'Delete everything now' }).click();
  await expect(section).toContainText('Everything was deleted.');
  await expect(page.locator('#data')).toContainText('There are no briefs to export yet.');
  const left = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { getKeys(): Promise<string[]> } } };
    };
    return chrome.storage.local.getKeys();
  });
  expect(left).toEqual([]);

  await section
    .locator('input[type=file]')
    .first()
    .setInputFiles(await saved.path());
  await expect(section).toContainText(`This backup holds ${briefs.length} briefs`);
  await section.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(section).toContainText('Restored.');
  await page.reload();
  await page.getByLabel('Format').selectOption('json');
  const { body } = await download(page);
  expect(byId(JSON.parse(body.toString('utf8')).briefs)).toEqual(byId(briefs));
});

test('a table is mapped, tried, imported and taken back with the keyboard alone', async ({
  page,
  origin,
}) => {
  await openSettings(page, origin, briefs.slice(0, 3));
  const panel = page.locator('.import-panel');
  const csv = 'Title,Notes,Who\nThe weekly report is out by Monday noon,x,Ana\n';
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(panel.getByRole('table')).toBeVisible();
  await panel.getByLabel('What Who becomes').focus();
  await page.keyboard.press('O');
  await page.keyboard.press('w');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('1 will be added');
  await panel.getByRole('button', { name: 'Import 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('1 added, 0 updated.');
  await panel.getByRole('button', { name: 'Undo the import' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Undone: 1.');
});
