import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { openLock } from './lock';

export interface CheckedStore<T> {
  get(): Promise<T>;
  /** Reads, changes and writes under one lock, so that two windows cannot undo each other. */
  update(change: (current: T) => T): Promise<T>;
  /** Calls back with each new value from any window; returns how to stop. */
  watch(onChange: (value: T) => void): () => void;
}

/**
 * One small value under one key, checked on reading. What cannot be read is put aside under
 * `<key>:unreadable` before the first write, and `fallback` is used meanwhile.
 */
export function openCheckedStore<T>(
  key: string,
  schema: z.ZodType<T>,
  fallback: T,
): CheckedStore<T> {
  const lock = openLock(key);
  const parse = (raw: unknown) =>
    raw === undefined ? ({ success: true, data: fallback } as const) : schema.safeParse(raw);

  return {
    async get() {
      const { [key]: raw } = await browser.storage.local.get(key);
      const read = parse(raw);
      return read.success ? read.data : fallback;
    },
    update(change) {
      return lock(async () => {
        const { [key]: raw } = await browser.storage.local.get(key);
        const read = parse(raw);
        const next = schema.parse(change(read.success ? read.data : fallback));
        await browser.storage.local.set({
          [key]: next,
          ...(!read.success && { [`${key}:unreadable`]: raw }),
        });
        return next;
      });
    },
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (!change) return;
        const read = parse(change.newValue);
        onChange(read.success ? read.data : fallback);
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => browser.storage.local.onChanged.removeListener(listener);
    },
  };
}
