import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { sampleBriefs, seedBriefs } from '../tools/sampleBriefs';
import { expect, test } from './support/extension';
import { allStored } from './support/storage';

const items = (page: Page) => page.locator('.virtual-rows > li');

async function open(page: Page, origin: string, hash = '#/briefs'): Promise<void> {
  await page.goto(`${origin}/library.html${hash}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

/** Ids in the file that the dialog saves, as a CSV reader sees them. */
async function savedIds(page: Page): Promise<string[]> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Format').selectOption('csv');
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const file = await readFile(await (await coming).path(), 'utf8');
  const rows: Record<string, string>[] = parse(file, { columns: true, record_delimiter: '\r\n' });
  return rows.map(({ Id = '', ID = Id }) => ID).sort();
}

test('one, chosen, shown and all briefs leave the library', async ({ page, origin, context }) => {
  const briefs = sampleBriefs(30);
  const ids = (all: typeof briefs) => all.map(({ id }) => id).sort();
  await seedBriefs(context, briefs);
  await open(page, origin);
  const dialog = page.getByRole('dialog');

  // Filtered: what the list shows, archived ones only with "all".
  await page.getByLabel('Search briefs').fill('#customers');
  const shown = Number(/\d+/.exec((await page.locator('.list-count').textContent()) ?? '')?.[0]);
  await page.getByRole('button', { name: 'Export these' }).click();
  await expect(dialog.getByLabel(`In this list (${shown})`)).toBeChecked();
  expect(await savedIds(page)).toHaveLength(shown);
  await dialog.getByLabel('All (30)').check();
  expect(await savedIds(page)).toEqual(ids(briefs));
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();

  // Chosen.
  await items(page).nth(0).getByRole('checkbox').click();
  await items(page).nth(1).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByLabel('Chosen (2)')).toBeChecked();
  expect(await savedIds(page)).toHaveLength(2);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();

  // One, from its page.
  const [first] = briefs;
  if (!first) throw new Error('no samples');
  await open(page, origin, `#/brief/${first.id}`);
  await page.locator('.detail').getByRole('button', { name: 'Export' }).click();
  await expect(dialog.getByLabel('This brief')).toBeChecked();
  // What was used last comes first.
  await expect(dialog.getByLabel('Format')).toHaveValue('csv');
  expect(await savedIds(page)).toEqual([first.id]);
});

test('a brief opens as a mail to a stored address, and nothing is sent by us', async ({
  page,
  origin,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [brief, long] = sampleBriefs(2);
  if (!brief || !long) throw new Error('no samples');
  await seedBriefs(context, [brief, { ...long, context: 'Every word counts. '.repeat(120) }]);
  await open(page, origin, `#/brief/${brief.id}/export/mail-in`);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Format')).toHaveValue('mail-in');
  await dialog.getByRole('link', { name: 'Add an address' }).click();

  const section = page.locator('#mail');
  await section.getByLabel('Tool').selectOption('trello');
  await expect(section).toContainText('Email-to-board');
  await section.getByLabel('Mail address').fill('not an address');
  await section.getByRole('button', { name: 'Add an address' }).click();
  await expect(section).toContainText('This is not a mail address.');
  await section.getByLabel('Mail address').fill('ana+board1@boards.trello.example');
  await section.getByLabel('What you call it').fill('Marketing board');
  await page.keyboard.press('Enter');
  await expect(section.locator('.option-row')).toContainText('Trello: Marketing board');
  await expect(section.getByLabel('Mail address')).toHaveValue('');
  await section.getByLabel('Tool').selectOption('todoist');
  await section.getByLabel('Mail address').fill('add.task.1.2@todoist.example');
  await page.keyboard.press('Enter');
  await expect(section.locator('.option-row')).toHaveCount(2);
  await section.scrollIntoViewIfNeeded();
  await page.screenshot({ path: '.artifacts/screens/options-mail.png' });

  await open(page, origin);
  await page.getByRole('button', { name: 'Export all' }).click();
  await dialog.getByLabel('Format').selectOption('mail-in');
  const links = dialog.getByRole('link', { name: /^Open in mail/ });
  await expect(links).toHaveCount(2);
  const address = async (index: number) =>
    new URL((await links.nth(index).getAttribute('href')) ?? '');
  const toTrello = await address(0);
  expect(toTrello.protocol).toBe('mailto:');
  expect(decodeURIComponent(toTrello.pathname)).toBe('ana+board1@boards.trello.example');
  expect(toTrello.href.length).toBeLessThan(2_040);
  await page.screenshot({ path: '.artifacts/screens/export-mail.png' });

  await dialog
    .getByLabel('Mail to')
    .selectOption({ label: 'Todoist: add.task.1.2@todoist.example' });
  expect(decodeURIComponent((await address(0)).search)).toMatch(/<date \d{4}-\d\d-\d\d>/);

  // Too long for a link: the text is on the clipboard when the message opens.
  const tooLong = dialog.locator('li', { hasText: 'too long for a mail link' });
  await expect(tooLong).toHaveCount(1);
  await tooLong.evaluate((item) => {
    // The link itself would start a mail program that this machine may not have.
    item.addEventListener('click', (event) => event.preventDefault());
  });
  await tooLong.getByRole('link').click();
  await expect(dialog).toContainText('Copied. Paste it into the message.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Every word counts.');

  // The addresses are this device's alone.
  const stored = JSON.stringify(await allStored(context));
  expect(stored).toContain('boards.trello.example');
});

test('the popup downloads and copies the saved brief', async ({ page, origin, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 420, height: 600 });
  await page.goto(`${origin}/popup.html`);
  await page.getByLabel('Outcome', { exact: true }).fill('Every visitor gets a reply the same day');
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('tab', { name: 'Preview' }).click();
  const formats = page.getByLabel('Take it elsewhere');
  await formats.selectOption('agent-brief');
  const line = page.locator('.export-line');
  await line.getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('.app-notices')).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('## Goal');
  await page.screenshot({ path: '.artifacts/screens/popup-export.png' });
  await formats.selectOption('ics');
  const coming = page.waitForEvent('download');
  await line.getByRole('button', { name: 'Download' }).click();
  expect((await coming).suggestedFilename()).toMatch(/^every-visitor.*\.ics$/);
  await page.reload();
  await page.getByRole('tab', { name: 'Preview' }).click();
  await expect(page.locator('.export-line select')).toHaveValue('ics');
});

test('the library reminds of a backup, and leaves it at that when told', async ({
  page,
  origin,
  context,
}) => {
  await seedBriefs(context, sampleBriefs(6));
  await open(page, origin);
  const reminder = page.locator('.backup-reminder');
  await expect(reminder).toContainText('the last backup is old or missing');
  await page.screenshot({ path: '.artifacts/screens/backup-reminder.png' });
  await reminder.getByRole('button', { name: 'Not now' }).click();
  await expect(reminder).toHaveCount(0);
  await page.reload();
  await expect(items(page)).not.toHaveCount(0);
  await expect(reminder).toHaveCount(0);
});
