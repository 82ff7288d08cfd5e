import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { OUT } from '../../fixtures/editors/bundle';
import { launchChromium } from './chromium';

const pages = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../fixtures/sites');
// Gmail and Gemini allow no policy at all to our world.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";

const test = base.extend<{ page: Page }, { browserContext: BrowserContext }>({
  browserContext: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const { context, close } = await launchChromium(path.join(OUT, 'probe-chromium'));
      await use(context);
      await close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browserContext }, use) => {
    const page = await browserContext.newPage();
    await use(page);
    await page.close();
  },
});

/** A site at its real address, answered locally. */
interface SitePage {
  readonly file: string;
  readonly address: string;
  readonly site: string;
  readonly recipients?: readonly string[];
}
const SITES: readonly SitePage[] = [
  {
    file: 'gmail-new',
    address: 'https://mail.google.com/mail/u/0/',
    site: 'gmail',
    recipients: ['Ana Silva'],
  },
  { file: 'gmail-reply', address: 'https://mail.google.com/mail/u/0/#inbox/1', site: 'gmail' },
  { file: 'gmail-plain', address: 'https://mail.google.com/mail/u/0/?x', site: 'gmail' },
  { file: 'gmail-new', address: 'https://mail.google.com/mail/u/0/popout?ver=1', site: 'gmail' },
  { file: 'gmail-two', address: 'https://mail.google.com/mail/u/0/two', site: 'gmail' },
  {
    file: 'outlook',
    address: 'https://outlook.office.com/mail/',
    site: 'outlook',
    recipients: ['Ana Silva'],
  },
  { file: 'outlook', address: 'https://outlook.live.com/mail/0/', site: 'outlook' },
  {
    file: 'slack',
    address: 'https://app.slack.com/client/T1/C1',
    site: 'slack',
    recipients: ['Ana Silva'],
  },
  {
    file: 'teams',
    address: 'https://teams.microsoft.com/v2/',
    site: 'teams',
    recipients: ['Ana Silva'],
  },
  {
    file: 'whatsapp',
    address: 'https://web.whatsapp.com/',
    site: 'whatsapp',
    recipients: ['Ana Silva'],
  },
  { file: 'discord', address: 'https://discord.com/channels/1/2', site: 'discord' },
  {
    file: 'linkedin',
    address: 'https://www.linkedin.com/messaging/',
    site: 'linkedin',
    recipients: ['Ana Silva'],
  },
  { file: 'proton', address: 'https://mail.proton.me/u/0/inbox', site: 'proton' },
  { file: 'chatgpt', address: 'https://chatgpt.com/', site: 'chatgpt' },
];

const DRAFT = 'Hi Ana,\ncould you please update the CRM by Friday? Thanks!';
const TASK = 'could you please update the CRM by Friday?';
const OUTCOME = 'could you please keep the CRM current by Friday?';

for (const { file, address, site, recipients } of SITES) {
  test(`${file} at ${address}`, async ({ page }) => {
    await page.context().route(`${new URL(address).origin}/**`, async (route) => {
      const body = await readFile(path.join(pages, `${file}.html`), 'utf8');
      const headers = { 'content-security-policy': POLICY };
      await route.fulfill({ contentType: 'text/html', body, headers });
    });
    await page.goto(address);
    const frames = page.frames().map((frame) => frame.locator('[data-expect]'));
    const counts = await Promise.all(frames.map((found) => found.count()));
    const found = frames[counts.findIndex((count) => count > 0)];
    if (!found) throw new Error('the page has no composer');
    for (let i = 0; i < (await found.count()); i++) {
      const composer = found.nth(i);
      const channel = await composer.getAttribute('data-expect');
      await composer.focus();
      const about = await ask<{ site: string; channel: string; recipients: string[] }>(
        composer,
        'about',
      );
      expect(about).toMatchObject({ site, channel });
      if (recipients) expect(about.recipients).toEqual(recipients);
      const text = await ask<string>(composer, 'read');
      expect(text.trimEnd().replace(/\n--$/, '').trimEnd()).toBe(DRAFT);
      if (file === 'discord' || file === 'whatsapp' || file === 'teams' || file === 'chatgpt')
        continue;
      const before = await serialised(composer);
      expect(await ask(composer, 'apply', TASK, OUTCOME)).toMatchObject({ ok: true });
      // The body as it would be sent: only the words have changed.
      expect(await serialised(composer)).toBe(
        before.replace('update the CRM', 'keep the CRM current'),
      );
    }
    const refused = page.locator('[data-refuse]');
    if (await refused.count()) {
      await refused.focus();
      expect(await ask(refused, 'refused')).toBe(true);
    }
  });
}

function serialised(composer: ReturnType<Page['locator']>): Promise<string> {
  return composer.evaluate((element) =>
    'value' in element ? String(element.value) : element.innerHTML,
  );
}

function ask<T>(
  composer: ReturnType<Page['locator']>,
  call: string,
  ...args: string[]
): Promise<T> {
  return composer.evaluate(
    (element, [name, values]) =>
      new Promise<T>((resolve, reject) => {
        const page = element.ownerDocument;
        const id = Math.random().toString(36).slice(2);
        page.addEventListener(
          `outcomewise-answer-${id}`,
          (event) => {
            const { value, error } = JSON.parse((event as CustomEvent<string>).detail);
            if (error) reject(new Error(error));
            else resolve(value);
          },
          { once: true },
        );
        const detail = JSON.stringify({ id, call: name, args: values });
        page.dispatchEvent(new CustomEvent('outcomewise-ask', { detail }));
      }),
    [call, args] as const,
  );
}
