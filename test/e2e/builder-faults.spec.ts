import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { Brief } from '../../lib/briefs/brief';
import { EXTENSION, extensionId, launch, serviceWorker } from '../tools/launch';
import { allStored, briefsIn, putStored } from './support/storage';

test.describe.configure({ timeout: 120_000 });

/** The build without room beyond the browser's own 10 MB, so that a full storage is a real one. */
function narrowCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'outcomewise-narrow-'));
  cpSync(EXTENSION, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

async function openPage(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/popup.html`);
  return page;
}

/** Every stored brief is whole: it can be read, and its two texts are of one save. */
async function expectWhole(context: BrowserContext): Promise<void> {
  for (const brief of await briefsIn(context)) {
    expect(Brief.safeParse(brief).success).toBe(true);
    expect(brief.why).toBe(brief.outcome);
  }
}

test('a full storage says so, keeps the text and saves once there is room', async () => {
  const context = await launch({ extension: narrowCopy() });
  const page = await openPage(context);
  const outcome = page.getByLabel('Outcome', { exact: true });
  await outcome.fill('Every order leaves within a day');
  await page.getByLabel('Why it matters', { exact: true }).fill('x'.repeat(19_000));
  await expect(page.locator('.save-state')).toHaveText('Draft kept');
  const filler = (size: number) => putStored(context, { filler: 'x'.repeat(size) });
  const used = JSON.stringify(await allStored(context)).length;
  await filler(10 * 1024 * 1024 - used - 10_000);
  await page.getByRole('button', { name: 'Save brief' }).click();
  await expect(page.getByRole('alert')).toContainText('There is no room left');
  await expect(outcome).toHaveValue('Every order leaves within a day');
  expect(await briefsIn(context)).toEqual([]);
  await filler(0);
  await page.getByRole('button', { name: 'Save brief' }).click();
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible();
  expect(await briefsIn(context)).toHaveLength(1);
  await context.close();
});

test('the service worker killed during saves leaves whole briefs', async () => {
  const context = await launch();
  const page = await openPage(context);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  let answered = 0;
  for (let round = 0; round < 12; round++) {
    const saves = page.evaluate(async (n) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { sendMessage(message: object): Promise<{ ok?: boolean } | undefined> };
        };
      };
      const saved = Array.from({ length: 8 }, (_, i) => {
        const text = `${n}.${i} ${'x'.repeat(5_000)}`;
        return chrome.runtime
          .sendMessage({ kind: 'save-brief', content: { outcome: text, why: text } })
          .then(
            (answer) => answer?.ok === true,
            () => false,
          );
      });
      return (await Promise.all(saved)).filter(Boolean).length;
    }, round);
    // A different moment of the save in every round.
    await page.waitForTimeout(round * 3);
    await session.send('ServiceWorker.stopAllWorkers');
    answered += await saves;
  }
  await expect
    .poll(async () => (await page.evaluate(() => navigator.locks.query())).held?.length)
    .toBe(0);
  const stored = await page.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
      }
    ).chrome.storage.local.get(null),
  );
  const briefs = Object.entries(stored).filter(([key]) => key.startsWith('brief:'));
  for (const [, brief] of briefs) {
    const read = Brief.parse(brief);
    expect(read.why).toBe(read.outcome);
  }
  // Whoever was told "saved" finds the brief; a save cut off before its answer may be there too.
  expect(briefs.length).toBeGreaterThanOrEqual(answered);
  await page.reload();
  await page.getByRole('tab', { name: 'Recent' }).click();
  if (briefs.length > 8) {
    await expect(
      page.getByRole('button', { name: `All ${briefs.length} open briefs` }),
    ).toBeVisible();
  }
  await context.close();
});

test('the browser killed while writing loses nothing that was kept', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'outcomewise-killed-'));
  let typed = '';
  for (let round = 0; round < 4; round++) {
    const context = await launch({ profile });
    const page = await openPage(context);
    const outcome = page.getByLabel('Outcome', { exact: true });
    if (round > 0) await expect(outcome).toHaveValue(typed);
    await outcome.focus();
    await page.keyboard.press('ControlOrMeta+End');
    const words = ` round ${round} typed`;
    await page.keyboard.type(words, { delay: 10 });
    typed += words;
    // One second is what may be lost; then the process ends without any goodbye.
    await page.waitForTimeout(1_000);
    const session = await (await serviceWorkerBrowser(context)).newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const main = processInfo.find((entry) => entry.type === 'browser');
    expect(main).toBeDefined();
    if (main) process.kill(main.id, 'SIGKILL');
    await context.close().catch(() => undefined);
  }
  const context = await launch({ profile });
  const page = await openPage(context);
  await expect(page.getByLabel('Outcome', { exact: true })).toHaveValue(typed);
  await expectWhole(context);
  await context.close();
});

async function serviceWorkerBrowser(context: BrowserContext) {
  await serviceWorker(context);
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the profile');
  return browser;
}
