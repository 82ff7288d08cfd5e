import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { EXTENSION, extensionId, launch } from '../tools/launch';
import { sampleBriefs, seedBriefs } from '../tools/sampleBriefs';

/** Where Chromium on Linux looks for policies; only root may write there. */
const POLICIES = '/etc/chromium/policies/managed';

/** A copy of the build with a key, because a policy names the extension by its id. */
function withFixedId(): { path: string; id: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const path = mkdtempSync(join(tmpdir(), 'outcomewise-managed-'));
  cpSync(EXTENSION, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.key = key.toString('base64');
  writeFileSync(file, JSON.stringify(manifest));
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  return { path, id };
}

test('an administrator sets marks, sites, packs, formats and sync by policy', async () => {
  const { path, id } = withFixedId();
  const policy = {
    '3rdparty': {
      extensions: {
        [id]: {
          sensitivity: 'quiet',
          mutedHosts: ['mail.google.com'],
          exportFormats: ['json', 'asana'],
          packs: [JSON.stringify({ outcomewisePack: 1, name: 'Company pack' })],
          allowSync: false,
          disabledChecks: ['NoWhy'],
        },
      },
    },
  };
  mkdirSync(POLICIES, { recursive: true });
  const file = join(POLICIES, `outcomewise-${id}.json`);
  writeFileSync(file, JSON.stringify(policy));
  try {
    const context = await launch({ extension: path });
    expect(await extensionId(context)).toBe(id);
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    const managed = page.locator('#managed');
    await expect(managed).toContainText('Marks: Quiet');
    await expect(managed).toContainText('Sites that stay off: mail.google.com');
    await expect(managed).toContainText('Export formats: Outcomewise file (JSON), Asana');
    await expect(managed).toContainText('Template pack: Company pack');
    await expect(managed).toContainText('Sync is not allowed');
    await expect(page.getByRole('radio', { name: /Quiet/ })).toBeChecked();
    await expect(page.getByRole('radio', { name: /Quiet/ })).toBeDisabled();
    await expect(page.getByRole('switch', { name: /Gmail/ })).toBeDisabled();
    await expect(page.getByRole('switch', { name: /Gmail/ })).not.toBeChecked();
    await expect(page.getByRole('switch', { name: /Sync/ })).toBeDisabled();
    await expect(page.locator('#packs')).toContainText('Company pack');
    // The organisation's own words, not "your browser cannot".
    await expect(page.locator('#sync')).toContainText('Managed');
    await expect(page.locator('#sync')).not.toContainText('offers no sync');

    // Its formats, in its order, wherever briefs leave.
    const brief = sampleBriefs(1);
    await seedBriefs(context, brief);
    await page.goto(`chrome-extension://${id}/library.html#/brief/${brief[0]?.id}/export/`);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Your organisation has chosen these formats.');
    await expect(dialog.getByLabel('Format')).toHaveValue('json');
    await expect(dialog.locator('optgroup:not(:last-child) option')).toHaveText([
      'Asana',
      'Outcomewise file (JSON)',
    ]);
    await page.goto(`chrome-extension://${id}/popup.html`);
    await page.getByLabel('Outcome', { exact: true }).fill('Every visitor gets a reply');
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByRole('tab', { name: 'Preview' }).click();
    await expect(page.getByLabel('Take it elsewhere').locator('option')).toHaveText([
      'Outcomewise file (JSON)',
      'Asana',
    ]);

    // A check that it switched off is silent in the builder and in the library.
    for (const path of ['popup.html', 'library.html#/new']) {
      await page.goto(`chrome-extension://${id}/${path}`);
      await page.getByLabel('Outcome', { exact: true }).fill('Every visitor gets a reply');
      await expect(page.getByText('How will both of you see that it worked?')).toBeVisible();
      await expect(page.getByText('A reason helps when plans change')).toHaveCount(0);
    }
    await context.close();
  } finally {
    rmSync(file);
    rmSync(path, { recursive: true });
  }
});
