import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

type BrowserKind = 'chromium' | 'firefox';

const VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;
const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/**
 * Branded Chrome refuses `--load-extension` since version 137, so Chromium and Edge come first.
 */
const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const PLACES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * Finds a browser for the tests and the playground, or installs one where that is possible:
 * environment variable, installed browser, Playwright's own download, Debian package.
 * @throws Error with what to install when there is none.
 */
export function findBrowser(kind: BrowserKind): string {
  const found = named(kind) ?? installed(kind) ?? downloaded(kind);
  if (found) return found;
  if (installPackage(kind)) {
    const fresh = installed(kind);
    if (fresh) return fresh;
  }
  throw new Error(
    kind === 'chromium'
      ? 'No browser found. Install Chromium or Microsoft Edge, or set CHROME_PATH to one.'
      : 'No Firefox found. Install Firefox 146 or later, or set FIREFOX_PATH to it.',
  );
}

function named(kind: BrowserKind): string | undefined {
  const path = process.env[VARIABLE[kind]];
  if (path && !existsSync(path)) throw new Error(`${VARIABLE[kind]} names no file: ${path}`);
  return path || undefined;
}

function installed(kind: BrowserKind): string | undefined {
  for (const command of COMMANDS[kind]) {
    const looked = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command], {
      encoding: 'utf8',
    });
    const path = looked.status === 0 ? looked.stdout.split('\n')[0]?.trim() : '';
    if (path) return path;
  }
  return PLACES[kind].find((path) => existsSync(path));
}

/** Playwright keeps its browsers in one cache folder per user. */
function downloaded(kind: BrowserKind): string | undefined {
  // Playwright's Firefox is patched and takes no extensions.
  if (kind === 'firefox') return undefined;
  const cache = {
    linux: join(homedir(), '.cache/ms-playwright'),
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(homedir(), 'AppData/Local/ms-playwright'),
  }[process.platform as 'linux' | 'darwin' | 'win32'];
  if (!cache || !existsSync(cache)) return undefined;
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => inside.map((rest) => join(cache, name, rest)))
    .find((path) => existsSync(path));
}

function installPackage(kind: BrowserKind): boolean {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebian) return false;
  console.error(`Installing ${PACKAGE[kind]} ...`);
  try {
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[] };
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', PACKAGE[kind]], quiet);
    return true;
  } catch {
    return false;
  }
}
