import {
  changePreferences,
  DEFAULT_PREFERENCES,
  loadPreferences,
  toPreferences,
} from '../preferences';
import type { LocalRecord, RemoteChange } from './engine';

const SETTINGS = 'settings';
/** Lists travel as one field per entry, so that two devices can add to them at the same time. */
const LISTS = { ignored: 'ignoredSentences', muted: 'mutedHosts' } as const;

/** Settings of a device that never changed them must not win over those of one that did. */
const NEVER = 0;
const ONCE = 1;

/** True for the records of settings. */
export function isSettingRecord(id: string): boolean {
  return id === SETTINGS || Object.hasOwn(LISTS, id);
}

/** The settings of this device as sync records. */
export async function readSettings(): Promise<Map<string, LocalRecord>> {
  const preferences = await loadPreferences();
  const isDefault = preferences.sensitivity === DEFAULT_PREFERENCES.sensitivity;
  const record = (fields: Iterable<readonly [string, unknown]>): LocalRecord => ({
    fields: new Map(fields),
    writtenAt: isDefault ? NEVER : ONCE,
    isWanted: true,
  });
  return new Map([
    [SETTINGS, record([['sensitivity', preferences.sensitivity]])],
    ...Object.entries(LISTS).map(
      ([id, name]) => [id, record(preferences[name].map((entry) => [entry, 1]))] as const,
    ),
  ]);
}

/** Writes what other devices changed. */
export async function applyToSettings(changes: readonly RemoteChange[]): Promise<void> {
  if (changes.length === 0) return;
  await changePreferences((now) => {
    const next: Record<string, unknown> = { ...now };
    for (const change of changes) {
      if (change.kind === 'remove') continue;
      if (change.id === SETTINGS) {
        const sensitivity = change.fields.get('sensitivity');
        if (typeof sensitivity === 'string') next.sensitivity = sensitivity;
        continue;
      }
      const name = LISTS[change.id as keyof typeof LISTS];
      const entries = new Set(now[name]);
      for (const [entry, value] of change.fields) {
        if (value === null) entries.delete(entry);
        else entries.add(entry);
      }
      next[name] = [...entries];
    }
    return toPreferences(next);
  });
}
