import type { BrowserContext, Worker } from '@playwright/test';
import { serviceWorker } from '../../tools/launch';

type Items = Record<string, unknown>;

interface Chrome {
  readonly storage: {
    readonly sync: {
      get(keys: null): Promise<Items>;
      set(items: Items): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
    readonly local: { get(key: string): Promise<Items> };
  };
  readonly alarms: { readonly onAlarm: { dispatch(alarm: object): void } };
}

/**
 * The browser maker's server, played by the test: it takes whole items from one profile's
 * `chrome.storage.sync` and puts them into another's. The last writer of an item wins, as there.
 */
export class SyncServer {
  private items: Items = {};
  /** What each profile had when it was last in touch: only changes travel. */
  private readonly seen = new Map<BrowserContext, Items>();

  /** What there is, for a late or repeated delivery. */
  snapshot(): Items {
    return { ...this.items };
  }

  /** Takes what changed in this profile since it was last in touch. */
  async takeFrom(profile: BrowserContext): Promise<number> {
    const before = this.seen.get(profile) ?? {};
    const now = await stored(profile);
    const changed = Object.keys(now).filter((key) => now[key] !== before[key]);
    const gone = Object.keys(before).filter((key) => !(key in now));
    for (const key of changed) this.items[key] = now[key];
    for (const key of gone) delete this.items[key];
    this.seen.set(profile, now);
    return changed.length + gone.length;
  }

  /** Puts the server's items, or an older copy of them, into this profile. */
  async giveTo(profile: BrowserContext, items: Items = this.items): Promise<void> {
    await put(await serviceWorker(profile), items);
    this.seen.set(profile, await stored(profile));
  }
}

async function stored(profile: BrowserContext): Promise<Items> {
  const worker = await serviceWorker(profile);
  return worker.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.sync.get(null),
  );
}

async function put(worker: Worker, items: Items): Promise<void> {
  await worker.evaluate(async (wanted) => {
    const { sync } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    const there = await sync.get(null);
    await sync.remove(Object.keys(there).filter((key) => !(key in wanted)));
    await sync.set(wanted);
  }, items);
}

/** Lets the extension's own round run now, as its alarm would, and waits for its end. */
export async function round(profile: BrowserContext): Promise<void> {
  const worker = await serviceWorker(profile);
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const lastAt = async () => {
      const { 'sync:state': state } = await chrome.storage.local.get('sync:state');
      return (state as { lastAt?: number } | undefined)?.lastAt ?? 0;
    };
    const started = Date.now();
    chrome.alarms.onAlarm.dispatch({ name: 'sync', scheduledTime: started });
    while ((await lastAt()) < started) {
      if (Date.now() - started > 15_000) throw new Error('the round did not end');
      await new Promise((done) => setTimeout(done, 50));
    }
  });
}
