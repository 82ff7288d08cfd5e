import { browser } from 'wxt/browser';

/** All the room a browser gives an extension in its sync. */
export const SYNC_TOTAL_BYTES = 102_400;

/** Some browsers and private builds have no sync storage. */
export function isSyncAvailable(): boolean {
  return Boolean(browser.storage.sync);
}
