import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findBrowser } from './browsers';

export const EXTENSION = resolve('.output/chrome-mv3');

/** Everything that would make the browser talk to the outside by itself is switched off. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface LaunchOptions {
  readonly extension?: string | null;
  readonly headless?: boolean;
  readonly profile?: string;
  readonly args?: readonly string[];
  readonly viewport?: { width: number; height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
}

/** Starts Chromium with the built extension in a profile of its own. */
export async function launch({
  extension = EXTENSION,
  headless = true,
  profile = mkdtempSync(join(tmpdir(), 'outcomewise-')),
  args = [],
  viewport = { width: 1280, height: 800 },
  colorScheme = 'light',
}: LaunchOptions = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    // The old headless mode knows no extensions; the new one is asked for by argument.
    headless: false,
    // Playwright's own; without an extension as an argument it would forbid them all.
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport,
    colorScheme,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
      ...args,
    ],
  });
}

/** The extension's service worker, started or awaited. */
export async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The id the browser gave the extension. */
export async function extensionId(context: BrowserContext): Promise<string> {
  return new URL((await serviceWorker(context)).url()).host;
}
