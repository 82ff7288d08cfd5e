/** Tells an assistant in the same frame that a later one is here. */
export const STARTED = 'outcomewise:started';

/**
 * Ends whatever assistant an earlier version left in this frame. The promise resolves when a
 * later one arrives. The page sees an event without content and can at most end us, too.
 */
export function takeOver(): Promise<void> {
  document.dispatchEvent(new Event(STARTED));
  return new Promise((resolve) => {
    document.addEventListener(STARTED, () => resolve(), { once: true });
  });
}
