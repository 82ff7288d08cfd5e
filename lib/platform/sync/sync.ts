import { browser } from 'wxt/browser';
import { openLock } from '../lock';
import { loadManaged } from '../managed';
import { syncRound } from './engine';
import { localPort, remotePort } from './ports';
import { fromRecords, openSyncStore, type StoredSync, toState } from './syncStore';

const ALARM = 'sync';

/** Chrome allows 120 writes a minute and 1,800 an hour; a round makes two at most. */
const MIN_GAP_MS = 10_000;

/** Keys whose changes are worth a round. */
const SYNCED = /^(?:brief:|preferences$|packs$)/;

/** Runs one round now; rounds of several pages take turns. */
export async function syncNow(now: () => number = Date.now): Promise<void> {
  await openLock('sync')(async () => {
    const store = openSyncStore();
    const before = await store.get();
    if (!before.isOn || (await loadManaged()).allowSync === false) return;
    let report: Partial<StoredSync>;
    try {
      const round = await syncRound(toState(before), localPort(now), remotePort, now());
      report = {
        clock: round.state.clock,
        records: fromRecords(round.state.records),
        briefs: [...round.fit.within].filter((id) => id.startsWith('brief:')).length,
        without: round.fit.without.length,
        bytes: round.fit.bytes,
        lastAt: round.problem ? before.lastAt : now(),
        problem: round.problem ? problemOf(round.problem) : null,
      };
    } catch (error) {
      report = { problem: problemOf(error) };
    }
    // Switching off while a round runs wins.
    await store.update((current) => (current.isOn ? { ...current, ...report } : current));
  });
}

/** Switches syncing on or off on this device; what was synced stays in the browser's account. */
export async function setSync(isOn: boolean): Promise<void> {
  await openSyncStore().update((current) => ({
    ...current,
    isOn,
    device: current.device || crypto.randomUUID().slice(0, 8),
    problem: null,
  }));
  if (isOn) await syncNow();
}

/**
 * Keeps this device in sync while the background lives, and wakes it now and then. Call it in the
 * first turn of the background. Does nothing until the user switches syncing on.
 */
export function followSync(): void {
  let last = 0;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const soon = () => {
    if (waiting !== null) return;
    const delay = Math.max(2_000, last + MIN_GAP_MS - Date.now());
    waiting = setTimeout(() => {
      waiting = null;
      last = Date.now();
      void syncNow();
    }, delay);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (
      area === 'sync' ||
      (area === 'local' && Object.keys(changes).some((key) => SYNCED.test(key)))
    ) {
      soon();
    }
  });
  // The timer dies with the background; the alarm catches up on what it had not done yet.
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void syncNow();
  });
  void browser.alarms.create(ALARM, { periodInMinutes: 15 });
}

function problemOf(error: unknown): 'busy' | 'full' | 'failed' {
  const text = error instanceof Error ? error.message : String(error);
  if (/MAX_WRITE|rate|throttl/i.test(text)) return 'busy';
  return /quota/i.test(text) ? 'full' : 'failed';
}
