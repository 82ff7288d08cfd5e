import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { OUT } from '../../fixtures/editors/bundle';
import type { Driver } from './driver';

/** Arguments every launch needs; new headless mode takes extensions. */
export function chromiumArgs(extension: string | null): string[] {
  return [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(extension
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : []),
  ];
}

/** Starts Chromium with an unpacked extension. */
export async function launchChromium(extension: string | null) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    headless: false, // given as an argument
    args: chromiumArgs(extension),
    viewport: { width: 1000, height: 700 },
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, close };
}

export async function startChromium(origin: string): Promise<Driver> {
  const { context, close } = await launchChromium(path.join(OUT, 'probe-chromium'));
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    browser: 'chromium',
    open: async (address) => {
      await page.goto(origin + address);
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    type: (text) => page.keyboard.type(text),
    shot: () => page.screenshot({ caret: 'initial' }),
    close,
  };
}
