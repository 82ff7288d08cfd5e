import { browser } from './api';

const NAME = 'lifeline';
/** The port closes a moment before the browser takes the extension's id away. */
const GRACE_MS = 150;

/**
 * Calls back when the extension goes away under an open page: updated, switched off, removed.
 * The browser closes our port then. It also closes it when the background falls asleep; the port
 * is not opened again for that, so that nothing of ours wakes it without need.
 */
export function onExtensionGone(callback: () => void): () => void {
  try {
    const port = browser.runtime.connect({ name: NAME });
    port.onDisconnect.addListener(() => {
      setTimeout(() => {
        if (!isConnected()) callback();
      }, GRACE_MS);
    });
    return () => whileConnected(() => port.disconnect());
  } catch {
    callback();
    return () => {};
  }
}

/** The background's end of the lifelines; a port that nobody takes is closed at once. */
export function holdLifelines(): void {
  browser.runtime.onConnect.addListener(() => {});
}

/** Takes a listener back; without the extension there is none left, and asking throws. */
export function whileConnected(action: () => void): void {
  if (isConnected()) action();
}

/** False once this script belongs to an extension that is no longer there. */
export function isConnected(): boolean {
  return Boolean(browser.runtime?.id);
}
