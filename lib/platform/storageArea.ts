import { browser } from 'wxt/browser';

/** The few calls of `browser.storage.local` that briefs need; tests put a failing disk here. */
export interface StorageArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  getAll(): Promise<Record<string, unknown>>;
  /** Names of all keys without their values, or `null` where the browser cannot tell. */
  keys(): Promise<string[] | null>;
  /** One transaction in every browser: after a crash all of `items` are there, or none. */
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** `browser.storage.local`, which outlives clearing of history. */
export const localArea: StorageArea = {
  get: (keys) => browser.storage.local.get(keys),
  getAll: () => browser.storage.local.get(null),
  async keys() {
    const area: { getKeys?: () => Promise<string[]> } = browser.storage.local;
    try {
      return (await area.getKeys?.()) ?? null;
    } catch {
      return null;
    }
  },
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove(keys),
};

/** Why a write failed, from the messages browsers give. */
export function writeFailure(error: unknown): 'storage-full' | 'unavailable' {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no[ _]space|disk.*full|file_error_no_space/i.test(text)
    ? 'storage-full'
    : 'unavailable';
}
