import { browser } from 'wxt/browser';

const NAME = 'lifeline';

/**
 * Calls back when the extension goes away under an open page: updated, switched off, removed.
 * The browser closes our port then. It also closes it when the background falls asleep; the port
 * is not opened again for that, so that nothing of ours wakes it without need.
 */
export function onExtensionGone(callback: () => void): () => void {
  try {
    const port = browser.runtime.connect({ name: NAME });
    port.onDisconnect.addListener(() => {
      if (!isConnected()) callback();
    });
    return () => port.disconnect();
  } catch {
    callback();
    return () => {};
  }
}

/** False once this script belongs to an extension that is no longer there. */
export function isConnected(): boolean {
  return Boolean(browser.runtime?.id);
}
