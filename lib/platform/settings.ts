import { DEFAULT_SETTINGS, Settings } from '../briefs/settings';
import { type CheckedStore, openCheckedStore } from './checkedStore';

/** The user's settings. A field that cannot be read falls back alone; the others stay. */
export function openSettings(): CheckedStore<Settings> {
  return openCheckedStore('settings', Settings, DEFAULT_SETTINGS);
}

/** True when the extension is to stay silent on `hostname` or a parent domain of it. */
export function isMuted(settings: Settings, hostname: string): boolean {
  return settings.mutedSites.some((muted) => hostname === muted || hostname.endsWith(`.${muted}`));
}
