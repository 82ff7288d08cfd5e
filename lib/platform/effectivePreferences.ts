import { browser } from './api';
import { whileConnected } from './lifeline';
import { loadPreferences, type Preferences, toPreferences, watchPreferences } from './preferences';
import { readManaged } from './readManaged';

/**
 * The preferences as they hold: the user's, under what an organisation has set by policy. Read by
 * content scripts, therefore without zod. Never write these back; they are not all the user's.
 */
export async function loadEffectivePreferences(): Promise<Preferences> {
  const [own, managed] = await Promise.all([loadPreferences(), readManaged()]);
  return under(managed, own);
}

/** Calls back whenever the user or the policy changes them; returns how to stop. */
export function watchEffectivePreferences(
  onChange: (preferences: Preferences) => void,
): () => void {
  const read = () => void loadEffectivePreferences().then(onChange, () => undefined);
  const stop = watchPreferences(read);
  const listen = (_changes: unknown, area: string) => {
    if (area === 'managed') read();
  };
  browser.storage.onChanged.addListener(listen);
  return () => {
    stop();
    whileConnected(() => browser.storage.onChanged.removeListener(listen));
  };
}

/** The user's preferences under a policy of any shape. */
export function under(managed: Readonly<Record<string, unknown>>, own: Preferences): Preferences {
  const { mutedHosts } = toPreferences(managed);
  const { sensitivity } = toPreferences({ ...own, ...managed });
  const isSet = ['quiet', 'normal', 'eager'].includes(String(managed.sensitivity));
  return {
    ...own,
    sensitivity: isSet ? sensitivity : own.sensitivity,
    mutedHosts: [...new Set([...own.mutedHosts, ...mutedHosts])],
  };
}
