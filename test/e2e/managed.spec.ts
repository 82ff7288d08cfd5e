import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { EXTENSION, extensionId, launch } from '../tools/launch';

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
          exportFormats: ['asana', 'json'],
          packs: [JSON.stringify({ outcomewisePack: 1, name: 'Company pack' })],
          allowSync: false,
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
    await expect(managed).toContainText('Export formats: Asana, Outcomewise file (JSON)');
    await expect(managed).toContainText('Template pack: Company pack');
    await expect(managed).toContainText('Sync is not allowed');
    await expect(page.getByRole('radio', { name: /Quiet/ })).toBeChecked();
    await expect(page.getByRole('radio', { name: /Quiet/ })).toBeDisabled();
    await expect(page.getByRole('switch', { name: /Gmail/ })).toBeDisabled();
    await expect(page.getByRole('switch', { name: /Gmail/ })).not.toBeChecked();
    await expect(page.getByRole('switch', { name: /Sync/ })).toBeDisabled();
    await expect(page.locator('#packs')).toContainText('Company pack');
    await context.close();
  } finally {
    rmSync(file);
    rmSync(path, { recursive: true });
  }
});
