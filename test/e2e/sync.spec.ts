import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { extensionId, launch } from '../tools/launch';
import { sampleBriefs, seedBriefs } from '../tools/sampleBriefs';
import { briefsIn } from './support/storage';
import { round, SyncServer } from './support/syncServer';

/** Two browsers with a profile each, both with the built extension. */
let desk: BrowserContext;
let laptop: BrowserContext;
let server: SyncServer;

const [shared, doomed] = sampleBriefs(2).map((brief) => ({ ...brief, status: 'open' as const }));
if (!shared || !doomed) throw new Error('no samples');

test.beforeEach(async () => {
  [desk, laptop] = await Promise.all([launch(), launch()]);
  server = new SyncServer();
});
test.afterEach(async () => {
  await Promise.all([desk.close(), laptop.close()]);
});

async function open(profile: BrowserContext, path: string): Promise<Page> {
  const page = await profile.newPage();
  await page.goto(`chrome-extension://${await extensionId(profile)}/${path}`);
  return page;
}

/** Switches sync on as a person does, and waits for the first round. */
async function switchOn(profile: BrowserContext): Promise<Page> {
  const page = await open(profile, 'options.html#sync');
  await page.getByRole('switch', { name: /Sync/ }).click();
  await expect(page.locator('#sync')).toContainText(/[1-9] briefs? synced\./);
  return page;
}

/** Writes into a field of a brief in the library, which saves by itself. */
async function edit(profile: BrowserContext, id: string, field: string, text: string) {
  const page = await open(profile, `library.html#/brief/${id}/edit`);
  const box = page.locator(`[data-field="${field}"]`);
  await expect(box).toBeAttached();
  const group = page.locator('details:not([open])', { has: box });
  if (await group.count()) await group.locator('summary').click();
  await box.fill(text);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('.detail')).toContainText(text);
  await page.close();
}

/** Both profiles write to the server and read from it until neither has anything new. */
async function exchange(): Promise<number> {
  for (let turns = 1; turns <= 8; turns++) {
    let news = 0;
    for (const profile of [desk, laptop]) {
      await round(profile);
      news += await server.takeFrom(profile);
    }
    for (const profile of [desk, laptop]) await server.giveTo(profile);
    if (news === 0) return turns;
  }
  throw new Error('the two never agree');
}

/** What travels of the briefs; numbers and histories are each device's own. */
async function briefs(profile: BrowserContext) {
  const all = await briefsIn(profile);
  return all
    .map(({ id, outcome, why, status, owner, deadline, metrics, tags }) => ({
      ...{ id, outcome, why, status, owner, deadline, metrics, tags },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

test('two browsers agree: a first copy, edits at the same time, a deletion, a late copy', async () => {
  test.setTimeout(150_000);
  await seedBriefs(desk, [shared, doomed]);
  const settings = await switchOn(desk);
  await expect(settings.locator('#sync')).toContainText('2 briefs synced.');
  await server.takeFrom(desk);

  // Nothing arrives before it is wanted.
  await server.giveTo(laptop);
  expect(await briefs(laptop)).toEqual([]);
  await switchOn(laptop);
  await expect.poll(() => briefs(laptop)).toEqual(await briefs(desk));
  const early = server.snapshot();
  await exchange();

  // Both write into the same brief before either hears of the other; one also the same field.
  await edit(desk, shared.id, 'outcome', 'Every customer is answered by noon');
  await edit(desk, shared.id, 'why', 'desk says so');
  await edit(laptop, shared.id, 'why', 'laptop says so');
  await edit(laptop, shared.id, 'context', 'Two people are on leave');
  await exchange();
  expect(await briefs(desk)).toEqual(await briefs(laptop));
  for (const profile of [desk, laptop]) {
    const brief = (await briefsIn(profile)).find(({ id }) => id === shared.id);
    // The last writer of each field wins, and no other field is lost.
    expect(brief).toMatchObject({
      outcome: 'Every customer is answered by noon',
      why: 'laptop says so',
      context: 'Two people are on leave',
    });
  }

  // Once they agree, neither has anything left to say: not one write more.
  expect(await exchange()).toBe(1);

  // Deleted for good here, while the other device writes into another brief.
  const page = await open(desk, 'library.html');
  await page
    .locator('.virtual-rows > li', { hasText: doomed.outcome })
    .getByRole('checkbox')
    .click();
  await page.getByRole('button', { name: 'Move to bin' }).click();
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.getByRole('button', { name: 'Empty the bin' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect.poll(async () => (await briefs(desk)).map(({ id }) => id)).toEqual([shared.id]);
  await edit(laptop, shared.id, 'context', 'Everybody is back');
  await exchange();
  for (const profile of [desk, laptop]) {
    expect((await briefsIn(profile)).map(({ id, context }) => [id, context])).toEqual([
      [shared.id, 'Everybody is back'],
    ]);
  }

  // A copy from before all of this arrives late, and once more.
  await server.giveTo(laptop, early);
  await round(laptop);
  await server.giveTo(laptop, early);
  await exchange();
  expect(await briefs(laptop)).toEqual(await briefs(desk));
  expect((await briefsIn(laptop)).map(({ id, context }) => [id, context])).toEqual([
    [shared.id, 'Everybody is back'],
  ]);
});

test('what is written while a device is switched off from sync stays on it', async () => {
  test.setTimeout(90_000);
  await seedBriefs(desk, [shared]);
  const settings = await switchOn(desk);
  await server.takeFrom(desk);
  await settings.getByRole('switch', { name: /Sync/ }).click();
  await edit(desk, shared.id, 'why', 'only here');
  await settings.waitForTimeout(3_000);
  expect(await server.takeFrom(desk)).toBe(0);
  await settings.getByRole('switch', { name: /Sync/ }).click();
  await expect.poll(() => server.takeFrom(desk)).toBeGreaterThan(0);
});
