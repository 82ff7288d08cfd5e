import { useEffect, useState } from 'preact/hooks';
import { openBriefRepository } from '@/lib/platform/briefStore';
import type { CheckedStore } from '@/lib/platform/checkedStore';
import { openExportSettings } from '@/lib/platform/exportSettings';
import { loadManaged, type ManagedSettings, watchManaged } from '@/lib/platform/managed';
import { openPacks } from '@/lib/platform/packStore';
import { openPeople } from '@/lib/platform/peopleStore';
import { loadPreferences, type Preferences, watchPreferences } from '@/lib/platform/preferences';
import { openSyncStore } from '@/lib/platform/sync/syncStore';

export const briefs = openBriefRepository();
export const people = openPeople();
export const packs = openPacks();
export const exportSettings = openExportSettings();
export const syncStore = openSyncStore();

/** What is stored, kept up with changes from any window; `null` until it is read. */
export function useStore<T>(store: CheckedStore<T>): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    void store.get().then(setValue);
    return store.watch(setValue);
  }, [store]);
  return value;
}

export function usePreferences(): Preferences | null {
  const [value, setValue] = useState<Preferences | null>(null);
  useEffect(() => {
    void loadPreferences().then(setValue);
    return watchPreferences(setValue);
  }, []);
  return value;
}

export function useManaged(): ManagedSettings | null {
  const [value, setValue] = useState<ManagedSettings | null>(null);
  useEffect(() => {
    const read = () => void loadManaged().then(setValue);
    read();
    return watchManaged(read);
  }, []);
  return value;
}

/** How many briefs are stored. */
export function useBriefCount(): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const read = () => void briefs.rows().then(({ rows }) => setCount(rows.length));
    read();
    return briefs.watch(read);
  }, []);
  return count;
}
