import { browser } from 'wxt/browser';
import { openBriefRepository } from '../briefStore';
import { applyToBriefs, readBriefs } from './briefRecords';
import type { LocalPort, RemotePort } from './engine';
import { applyToPacks, readPacks } from './packRecords';
import { applyToSettings, isSettingRecord, readSettings } from './settingRecords';

/** Everything that may travel, from the stores of this device. */
export function localPort(now: () => number): LocalPort {
  const repository = openBriefRepository();
  return {
    async read() {
      const all = await Promise.all([readSettings(), readPacks(), readBriefs(repository, now())]);
      return new Map(all.flatMap((part) => [...part]));
    },
    async apply(changes) {
      await applyToSettings(changes.filter(({ id }) => isSettingRecord(id)));
      await applyToPacks(changes.filter(({ id }) => id.startsWith('pack:')));
      return applyToBriefs(
        repository,
        changes.filter(({ id }) => id.startsWith('brief:')),
      );
    },
  };
}

/** The sync storage of the browser. One call per round counts as one write, however many items. */
export const remotePort: RemotePort = {
  getAll: async () => new Map(Object.entries(await browser.storage.sync.get(null))),
  set: (items) => browser.storage.sync.set(Object.fromEntries(items)),
  remove: (keys) => browser.storage.sync.remove([...keys]),
};
