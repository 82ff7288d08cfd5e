import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export interface FirefoxOptions {
  readonly binary?: string;
  readonly headless?: boolean;
  readonly prefs?: Record<string, string | number | boolean>;
}

type Reply = [1, number, { error: string; message: string } | null, { value: unknown } | null];

const PREFS = {
  'marionette.port': 0, // any free port; the profile says which
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.autoDisableScopes': 0,
  'xpinstall.signatures.required': false,
  // Headless windows are never in front; editors only work in a focused document.
  'focusmanager.testmode': true,
};

/** Keys as WebDriver names them. */
export const KEY = {
  Control: '\uE009',
  Shift: '\uE008',
  Enter: '\uE007',
  Backspace: '\uE003',
  End: '\uE010',
} as const;

/**
 * Drives an installed Firefox over its own remote protocol: no further package, no download, and
 * unlike Playwright's Firefox it takes extensions.
 *
 * @example const firefox = await Firefox.start(); await firefox.install(folder);
 */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #socket: net.Socket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #buffer = Buffer.alloc(0);
  #count = 0;

  private constructor(process: ChildProcess, profile: string, socket: net.Socket) {
    this.#process = process;
    this.#profile = profile;
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
  }

  static async start(options: FirefoxOptions = {}): Promise<Firefox> {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'firefox-'));
    const prefs = Object.entries({ ...PREFS, ...options.prefs });
    const lines = prefs.map(([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});`);
    writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
    const binary = options.binary ?? process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
    const headless = options.headless === false ? [] : ['--headless'];
    const child = spawn(
      binary,
      [
        '--marionette',
        '--remote-allow-system-access',
        ...headless,
        '--no-remote',
        '--profile',
        profile,
        'about:blank',
      ],
      { stdio: 'ignore' },
    );
    const firefox = new Firefox(child, profile, await connect(profile, child));
    // Already matched capabilities, not those of the web's protocol: that matching is geckodriver's.
    await firefox.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return firefox;
  }

  /** Sends a command and gives back its value. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#count;
    const packet = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ([, , error, result]) => {
        if (error) reject(new Error(`${error.error}: ${error.message}`));
        else resolve(result && 'value' in result ? result.value : result);
      });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  /** Installs an unpacked extension until the browser ends. */
  install(folder: string): Promise<unknown> {
    return this.send('Addon:Install', { path: folder, temporary: true });
  }

  /** Closes the tab that an extension opens when it is installed; waits for it. */
  async closeNewTab(): Promise<void> {
    const own = await this.send('WebDriver:GetWindowHandle');
    for (let tries = 0; tries < 150; tries++) {
      const handles = (await this.send('WebDriver:GetWindowHandles')) as string[];
      const other = handles.find((handle) => handle !== own);
      if (other) {
        await this.send('WebDriver:SwitchToWindow', { handle: other });
        await this.send('WebDriver:CloseWindow');
        await this.send('WebDriver:SwitchToWindow', { handle: own });
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('no tab was opened');
  }

  async goto(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  /** Runs an expression in the page's own world; promises are awaited. */
  evaluate(expression: string): Promise<unknown> {
    return this.#evaluate(expression, null);
  }

  /** The same with the browser's rights, which also reach into closed shadow roots. */
  evaluateAsBrowser(expression: string): Promise<unknown> {
    return this.#evaluate(expression, 'system');
  }

  async #evaluate(expression: string, sandbox: string | null): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (${expression}))().then(
        (value) => done({ value: value === undefined ? null : value }),
        (error) => done({ error: String(error && error.message || error) }));`;
    const result = (await this.send('WebDriver:ExecuteAsyncScript', {
      script,
      args: [],
      sandbox,
    })) as {
      value?: unknown;
      error?: string;
    };
    if (result.error) throw new Error(result.error);
    return result.value;
  }

  /** Runs a script with the browser's own rights, such as for disabling an extension. */
  async chrome(script: string, args: readonly unknown[] = []): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.send('WebDriver:ExecuteAsyncScript', { script, args, newSandbox: true });
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Presses keys together: the first are held while the last is pressed. */
  async press(...keys: readonly string[]): Promise<void> {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
    await this.#keys([...down, ...up]);
  }

  /** Types a text key by key. */
  async type(text: string): Promise<void> {
    await this.#keys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  /** Clicks a point of the window with the mouse. */
  async click(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const parameters = { pointerType: 'mouse' };
    const source = { type: 'pointer', id: 'mouse', parameters, actions };
    await this.send('WebDriver:PerformActions', { actions: [source] });
  }

  async #keys(actions: readonly object[]): Promise<void> {
    const source = { type: 'key', id: 'keyboard', actions };
    await this.send('WebDriver:PerformActions', { actions: [source] });
  }

  /** The visible page as PNG. */
  async shot(): Promise<Buffer> {
    const data = await this.send('WebDriver:TakeScreenshot', { full: false, hash: false });
    return Buffer.from(String(data), 'base64');
  }

  async quit(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.#socket.destroy();
    const timer = setTimeout(() => this.#process.kill(), 3000);
    await gone;
    clearTimeout(timer);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #receive(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(58);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon));
      if (this.#buffer.length < end) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      // The first packet only says hello.
      if (!Array.isArray(message)) continue;
      const reply = message as Reply;
      this.#waiting.get(reply[1])?.(reply);
      this.#waiting.delete(reply[1]);
    }
  }
}

async function connect(profile: string, child: ChildProcess): Promise<net.Socket> {
  const file = path.join(profile, 'MarionetteActivePort');
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    const socket = port ? await open(port) : null;
    if (socket) return socket;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Firefox did not start');
}

function open(port: number): Promise<net.Socket | null> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}
