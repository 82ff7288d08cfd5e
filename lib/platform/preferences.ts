import { browser } from './api';
import { whileConnected } from './lifeline';

/**
 * What the in-page assistant must know. Read by content scripts, therefore without zod: a value
 * of the wrong shape falls back to its default instead of switching the assistant off.
 */
export interface Preferences {
  readonly sensitivity: 'quiet' | 'normal' | 'eager';
  /** Sentences never to mark again, in the form of `ignoreKey`. */
  readonly ignoredSentences: readonly string[];
  /** Hosts where nothing is marked. */
  readonly mutedHosts: readonly string[];
}

export const DEFAULT_PREFERENCES: Preferences = {
  sensitivity: 'normal',
  ignoredSentences: [],
  mutedHosts: [],
};

export const PREFERENCES_KEY = 'preferences';

/** Two writings of one sentence share a key: case, spaces and final stops do not count. */
export function ignoreKey(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…]{1,9}$/, '');
}

/** True when nothing is marked at `host`: it is in the list itself or below a `*.` entry. */
export function isMutedHost(mutedHosts: readonly string[], host: string): boolean {
  return mutedHosts.some((muted) =>
    muted.startsWith('*.') ? `.${host}`.endsWith(muted.slice(1)) : muted === host,
  );
}

/** Makes preferences from whatever is stored. */
export function toPreferences(raw: unknown): Preferences {
  const value = (typeof raw === 'object' && raw ? raw : {}) as Record<string, unknown>;
  const { sensitivity } = value;
  return {
    sensitivity:
      sensitivity === 'quiet' || sensitivity === 'eager'
        ? sensitivity
        : DEFAULT_PREFERENCES.sensitivity,
    ignoredSentences: strings(value.ignoredSentences),
    mutedHosts: strings(value.mutedHosts),
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export async function loadPreferences(): Promise<Preferences> {
  const stored = await browser.storage.local.get(PREFERENCES_KEY);
  return toPreferences(stored[PREFERENCES_KEY]);
}

/** Applies `change` to what is stored now and writes it back. */
export async function changePreferences(
  change: (preferences: Preferences) => Preferences,
): Promise<Preferences> {
  const next = change(await loadPreferences());
  await browser.storage.local.set({ [PREFERENCES_KEY]: next });
  return next;
}

/** Calls back with the preferences whenever any page changes them; returns how to stop. */
export function watchPreferences(onChange: (preferences: Preferences) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[PREFERENCES_KEY];
    if (area === 'local' && change) onChange(toPreferences(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => whileConnected(() => browser.storage.onChanged.removeListener(listen));
}
