import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  globalSetup: './setup.ts',
  outputDir: '../../../test-results/editors',
  fullyParallel: true,
  workers: 2,
  // A shared machine may stall a browser; what needed another go is named in the report.
  retries: process.env.CI ? 2 : 0,
  timeout: 40_000,
  reporter: [['line']],
  projects: [
    { name: 'chromium', metadata: { browser: 'chromium' } },
    { name: 'firefox', metadata: { browser: 'firefox' }, testIgnore: 'sites.e2e.ts' },
  ],
});
