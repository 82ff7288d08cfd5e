import type { Page } from '@playwright/test';
import { addDays, dayOf } from '../../lib/briefs/days';
import { putInStorage, sampleBriefs, seedBriefs } from '../tools/sampleBriefs';
import { expect, savedBriefs, test } from './support/extension';

const today = dayOf(new Date());

/** Opens a page of the library; texts are the English ones. */
async function open(page: Page, origin: string, hash = '#/briefs'): Promise<void> {
  await page.goto(`${origin}/library.html${hash}`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
}

const toast = (page: Page) => page.locator('.toast');
const items = (page: Page) => page.locator('.virtual-rows > li');

test('from a new brief to its result', async ({ page, origin, context }) => {
  await open(page, origin);
  await expect(page.getByText('No briefs yet')).toBeVisible();

  await page.getByRole('link', { name: 'New brief' }).first().click();
  await page.getByLabel('Outcome', { exact: true }).fill('Every visitor gets a reply the same day');
  await page.getByLabel('What we look at').first().fill('Replies on the same day');
  await page.getByLabel('Target').first().fill('95');
  await page.getByLabel('Owner', { exact: true }).fill('Ana Ruiz');
  await page.locator('input[type="date"]').first().fill(addDays(today, 3));
  await page.getByRole('button', { name: 'Save brief' }).click();
  await expect(page.getByRole('heading', { name: 'Every visitor gets a reply' })).toBeVisible();

  // Closing the page loses nothing, and words of the brief find it again.
  await open(page, origin);
  await page.getByLabel('Search briefs').fill('visitor @ana');
  await expect(items(page)).toHaveCount(1);
  await page.getByLabel('Search briefs').fill('nothing like it');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await page.getByRole('button', { name: 'Show all briefs' }).click();
  await items(page).first().getByRole('link').click();

  // A result is needed; a tick does not close it.
  await page.getByRole('link', { name: 'Review together' }).click();
  await page.getByRole('button', { name: 'Close with this result' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose a result');
  await page.getByLabel('Replies on the same day').fill('97');
  await expect(page.getByLabel('Reached')).toBeChecked();
  await page.getByLabel('What can be better next time?').fill('Agree on holidays beforehand');
  await page.getByText('Say thank you, in three sentences').click();
  await page.getByLabel('What they did').fill('you brought two options');
  await page.getByLabel('What it meant').fill('we decided at once');
  await page.getByRole('button', { name: 'Close with this result' }).click();
  await expect(toast(page)).toContainText('Closed with its result.');
  await expect(page.locator('.brief-state')).toContainText('Reached');
  const [saved] = (await savedBriefs(context)) as { status: string; reviews: object[] }[];
  expect(saved).toMatchObject({ status: 'closed', reviews: [{ result: 'hit', actuals: ['97'] }] });

  // The lesson is there when the same person is briefed again.
  await page.locator('.brief .menu summary').last().click();
  await page.getByRole('button', { name: 'Use again as a new brief' }).click();
  await page.getByRole('button', { name: 'Keep as draft' }).click();
  await expect(page.getByLabel('Last time')).toContainText('Agree on holidays beforehand');
});

test('waiting, scorecard and wrap-up follow the briefs', async ({ page, origin, context }) => {
  await seedBriefs(context, sampleBriefs(40));
  await open(page, origin, '#/waiting');
  const ana = page.locator('section.card', { hasText: 'Ana Ruiz' });
  await expect(ana).toContainText('late');
  await ana.getByRole('button', { name: 'Copy follow-up' }).first().click();
  await expect(toast(page)).toContainText('Copied.');

  await open(page, origin, '#/scorecard');
  await expect(page.getByText('Off track').first()).toBeVisible();
  await expect(page.getByRole('table').first()).toBeAttached();

  await open(page, origin, '#/wrapup');
  await expect(page.getByRole('heading', { name: 'Under way' })).toBeVisible();
  await page.getByText('Ana Ruiz', { exact: true }).last().click();
  await page.getByRole('button', { name: 'Copy the message to Ana Ruiz' }).click();
  await expect(toast(page)).toContainText('Copied.');

  await open(page, origin, '#/people');
  await page.getByRole('button', { name: 'Change it' }).first().click();
  await expect(toast(page)).toContainText('From now on');

  await open(page, origin, '#/standing');
  await expect(page.getByText(/in a row/).first()).toBeVisible();
});

test('many at once, and back', async ({ page, origin, context }) => {
  await seedBriefs(context, sampleBriefs(40));
  await open(page, origin);
  await page.getByLabel('Search briefs').fill('#customers');
  const found = await page.locator('.list-count').textContent();
  await items(page).first().getByRole('checkbox').click();
  await page.getByRole('button', { name: /Select all/ }).click();
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(toast(page)).toContainText('briefs archived.');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.list-count')).toHaveText(found ?? '');

  await items(page).first().getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  await page.getByLabel('Name of the tag').fill('handled');
  await page.getByRole('button', { name: 'Add tag' }).click();
  await expect(items(page).first()).toContainText('#handled');
});

test('the bin empties only when told', async ({ page, origin, context }) => {
  await seedBriefs(context, sampleBriefs(3));
  await open(page, origin);
  await items(page).first().getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Move to bin' }).click();
  await expect(items(page)).toHaveCount(2);
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.getByRole('button', { name: 'Empty the bin' }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: 'Cancel' }).click();
  expect(await savedBriefs(context)).toHaveLength(3);
  await page.getByRole('button', { name: 'Empty the bin' }).click();
  await question.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The bin is empty')).toBeVisible();
  expect(await savedBriefs(context)).toHaveLength(2);
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect(items(page)).toHaveCount(1);
});

test('the keyboard alone is enough', async ({ page, origin, context }) => {
  await seedBriefs(context, sampleBriefs(200));
  await open(page, origin);
  await expect(items(page).first()).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(items(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('x');
  await expect(page.getByText('1 selected')).toBeVisible();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 selected')).toBeHidden();
  // Far down, the focused row is still in the page and in sight.
  await page.keyboard.press('End');
  await expect(page.locator('.virtual-rows a:focus')).toBeInViewport();
  await page.keyboard.press('Home');
  await page.keyboard.press('/');
  await page.keyboard.type('reports');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.virtual-rows a:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-focus-on-open]')).toBeFocused();
  // What is typed in a field is text, not a command.
  // A closed brief has one button less before Edit than an open one.
  const edit = page.getByRole('link', { name: 'Edit', exact: true });
  const isFocused = () => edit.evaluate((link) => link === document.activeElement);
  for (let i = 0; i < 3 && !(await isFocused()); i++) await page.keyboard.press('Tab');
  await expect(edit).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Outcome', { exact: true }).fill('x#e');
  await expect(page.getByText('All changes saved')).toBeVisible();
});

test('what cannot be read is shown, kept, and saved to a file', async ({
  page,
  origin,
  context,
}) => {
  await seedBriefs(context, sampleBriefs(2));
  await putInStorage(context, { 'brief:broken': { schemaVersion: 99, secret: 'words' } });
  await open(page, origin);
  await expect(page.getByText('1 stored brief cannot be read')).toBeVisible();
  await expect(items(page)).toHaveCount(2);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  expect((await saving).suggestedFilename()).toContain('unreadable');
  expect(await savedBriefs(context)).toContainEqual({ schemaVersion: 99, secret: 'words' });
});

test('two windows show the same', async ({ page, origin, context }) => {
  await seedBriefs(context, sampleBriefs(3));
  await open(page, origin);
  const other = await context.newPage();
  await open(other, origin, '#/brief/00000000-0000-4000-8000-000000000000/edit');
  await other.getByLabel('Outcome', { exact: true }).fill('Written in the other window');
  await expect(items(page).filter({ hasText: 'Written in the other window' })).toHaveCount(1);
});

test('a pasted list becomes drafts', async ({ page, origin, context }) => {
  await open(page, origin, '#/triage');
  const list =
    '- Prepare the sales report every month\n- buy stamps\n- [x] done already\n- Hire a designer';
  await page.getByLabel('Your to-do list').fill(list);
  await page.getByRole('button', { name: 'Sort it' }).click();
  await expect(page.locator('.triage-line')).toHaveCount(3);
  await page.getByLabel(/Owner of: Prepare/).fill('Ben');
  await page.getByRole('button', { name: 'Make 1 brief' }).click();
  await expect(items(page)).toHaveCount(1);
  expect(await savedBriefs(context)).toMatchObject([{ status: 'draft', owner: { name: 'Ben' } }]);
});

test('every page fits a narrow window', async ({ page, origin, context }) => {
  await seedBriefs(context, sampleBriefs(30));
  await page.setViewportSize({ width: 360, height: 740 });
  const id = '00000000-0000-4000-8000-000000000003';
  const pages = ['briefs', 'archive', 'bin', 'waiting', 'standing', 'people', 'scorecard'];
  const more = ['wrapup', 'triage', 'habits', `brief/${id}`, `brief/${id}/edit`];
  for (const hash of [...pages, ...more, `brief/${id}/review`]) {
    await open(page, origin, `#/${hash}`);
    const excess = await page.evaluate(() => {
      const main = document.querySelector('main');
      const wide = (element: Element | null) =>
        element ? element.scrollWidth - element.clientWidth : 0;
      return [wide(document.documentElement), wide(main), wide(document.querySelector('.detail'))];
    });
    expect(excess, hash).toEqual([0, 0, 0]);
  }
});

test('one alarm and a number on the button stand for what is due', async ({ page, origin }) => {
  // Far enough ahead that a run over midnight changes nothing.
  const dayAhead = addDays(today, 3);
  await open(page, origin);
  await page.getByRole('link', { name: 'New brief' }).first().click();
  await page.getByLabel('Outcome', { exact: true }).fill('The annual figures are agreed');
  await page.locator('input[type="date"]').first().fill(dayAhead);
  await page.getByRole('button', { name: 'Save brief' }).click();
  const planned = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
          action: { getBadgeText(details: object): Promise<string> };
        };
      };
      const alarm = await chrome.alarms.get('reminders');
      const at = alarm && new Date(alarm.scheduledTime);
      return [at && `${at.getDate()} ${at.getHours()}`, await chrome.action.getBadgeText({})];
    });
  await expect.poll(planned).toEqual([`${Number(dayAhead.slice(-2))} 9`, '']);
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.locator('input[type="date"]').first().fill(today);
  await expect.poll(async () => (await planned())[1]).toBe('1');
});

test('exports what was asked for', async ({ page, origin, context }) => {
  await seedBriefs(context, sampleBriefs(5));
  await open(page, origin);
  await items(page).first().getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.md$/);
  // A key pressed in the moment the download begins may go to the browser's own bubble.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden({ timeout: 1000 });
  }).toPass();
});
