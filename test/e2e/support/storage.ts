import type { BrowserContext } from '@playwright/test';
import { serviceWorker } from '../../tools/launch';

type Stored = Record<string, unknown>;

interface Chrome {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Stored>;
      set(items: Stored): Promise<void>;
    };
  };
}

/** Everything in `storage.local`. */
export async function allStored(context: BrowserContext): Promise<Stored> {
  const worker = await serviceWorker(context);
  return worker.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null),
  );
}

/** Writes past our own code, as another version or a faulty disk would. */
export async function putStored(context: BrowserContext, items: Stored): Promise<void> {
  const worker = await serviceWorker(context);
  await worker.evaluate(
    (stored) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(stored),
    items,
  );
}

/** The stored briefs as they are. */
export async function briefsIn(
  context: BrowserContext,
): Promise<readonly (Stored & { readonly id: string })[]> {
  const stored = await allStored(context);
  return Object.entries(stored)
    .filter(([key, value]) => key.startsWith('brief:') && typeof value === 'object')
    .map(([, value]) => value as Stored & { id: string });
}
