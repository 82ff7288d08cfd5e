import { browser } from 'wxt/browser';

const STARTED = 'started';
let started: Promise<void> | undefined;

/**
 * Starts the watch script in pages that were open before the extension was installed or updated.
 * There it also ends whatever an earlier version left behind.
 */
export function watchOpenPages(): Promise<void> {
  started ??= browser.permissions.getAll().then(({ origins = [] }) => startWatching(origins));
  return started;
}

/**
 * The same when the extension is switched on again, of which no event tells. The browser forgets
 * the session's storage when it is switched off, but not when the background falls asleep.
 */
export async function watchOnceSwitchedOn(): Promise<void> {
  const { session } = browser.storage;
  if ((await session.get(STARTED))[STARTED]) return;
  await session.set({ [STARTED]: true });
  await watchOpenPages();
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
