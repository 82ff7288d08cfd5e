import { defineConfig } from '@playwright/test';

/** Chromium on Linux reads policies from a folder that only root may write to. */
const mayWritePolicies = process.platform === 'linux' && process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  testIgnore: ['editors/**', ...(mayWritePolicies ? [] : ['managed.spec.ts'])],
  outputDir: '../../.artifacts/e2e',
  fullyParallel: true,
  workers: 2,
  // A shared machine may stall a browser; what needed another go is named in the report.
  retries: process.env.CI ? 2 : 0,
  timeout: 45_000,
  expect: { timeout: 7_000 },
  reporter: 'list',
});
