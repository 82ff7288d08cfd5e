import { browser } from 'wxt/browser';

/**
 * Starts the watch script in pages that were open before the extension was installed or updated.
 * There it also ends whatever an earlier version left behind.
 */
export async function watchOpenPages(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await startWatching(origins);
}

/** Starts the watch script in every open page of these match patterns. */
export async function startWatching(patterns: readonly string[]): Promise<void> {
  const tabs = patterns.length ? await browser.tabs.query({ url: [...patterns] }) : [];
  await Promise.allSettled(
    tabs.map(({ id = browser.tabs.TAB_ID_NONE }) =>
      browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: ['/watch.js'],
      }),
    ),
  );
}
