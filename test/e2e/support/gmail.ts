import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { html, serve } from './extension';

const PAGE = readFileSync('test/fixtures/story/gmail.html', 'utf8');

/** Gmail's own headers: no HTML sinks without a policy. */
const STRICT = {
  'content-security-policy':
    "script-src 'unsafe-inline'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** A compose window at Gmail's real address. */
export async function openGmail(context: BrowserContext): Promise<Page> {
  await serve(context, 'mail.google.com', { '/mail/u/0/': html(PAGE) }, STRICT);
  const page = await context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  return page;
}

/** The message in it. */
export function body(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Message Body' });
}
