import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './browsers';

/**
 * Runs every suite, says how each went, and ends with one line for all of them together.
 * A suite that dies without a report counts as one failure.
 */

interface Tally {
  passed: number;
  failed: number;
}

interface Suite {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the suite's counts; without it the suite counts as one test. */
  readonly count?: () => Tally;
}

const VITEST_REPORT = '.artifacts/vitest.json';
const playwrightReport = (name: string) => `.artifacts/playwright-${name}.json`;

const SUITES: readonly Suite[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${VITEST_REPORT}`,
    ],
    count: vitestCounts,
  },
  { name: 'build for Chrome', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'size budget', command: ['tsx', 'test/tools/size.ts'] },
  endToEnd('product', 'test/e2e/playwright.config.ts'),
  endToEnd('editors', 'test/e2e/editors/playwright.config.ts'),
];

function endToEnd(name: string, config: string): Suite {
  return {
    name: `end to end: ${name}`,
    command: ['playwright', 'test', '-c', config, '--reporter=list,json'],
    count: () => playwrightCounts(playwrightReport(name)),
  };
}

function vitestCounts(): Tally {
  const report = JSON.parse(readFileSync(VITEST_REPORT, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwrightCounts(file: string): Tally {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

async function run(suite: Suite): Promise<Tally> {
  const report = playwrightReport(suite.name.replace('end to end: ', ''));
  rmSync(report, { force: true });
  const code = await new Promise<number>((done) => {
    const child = spawn('npx', ['--no-install', ...suite.command], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(report) },
    });
    child.on('close', (status) => done(status ?? 1));
    child.on('error', () => done(1));
  });
  const tally = counted(suite) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A run that failed outside any test must not look green.
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}

function counted(suite: Suite): Tally | null {
  try {
    return suite.count?.() ?? null;
  } catch {
    return null;
  }
}

process.env.CHROME_PATH = findBrowser('chromium');
process.env.FIREFOX_PATH = findBrowser('firefox');
rmSync(VITEST_REPORT, { force: true });

const total: Tally = { passed: 0, failed: 0 };
for (const suite of SUITES) {
  console.log(`\n── ${suite.name}`);
  const started = Date.now();
  const tally = await run(suite);
  total.passed += tally.passed;
  total.failed += tally.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`── ${suite.name}: ${tally.passed} ok, ${tally.failed} not ok, ${seconds} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
