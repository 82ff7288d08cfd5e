import { test as base } from '@playwright/test';
import { startServer } from '../../fixtures/editors/server';
import { startChromium } from './chromium';
import type { Driver } from './driver';
import { startFirefox } from './firefox';

/** One browser and one server per worker. */
export const test = base.extend<object, { driver: Driver }>({
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use, info) => {
      const { server, origin } = await startServer();
      const start = info.project.name === 'firefox' ? startFirefox : startChromium;
      const driver = await start(origin);
      await use(driver);
      await driver.close();
      server.close();
      server.closeAllConnections();
    },
    // a browser may take long to start on a busy machine
    { scope: 'worker', timeout: 90_000 },
  ],
});
