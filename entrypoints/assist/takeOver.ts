const EVENT = 'outcomewise:assistant-started';

/**
 * Ends whatever assistant an earlier version left in this frame. The promise resolves when a
 * later one arrives. The page sees an event without content and can at most end us, too.
 */
export function takeOver(): Promise<void> {
  document.dispatchEvent(new Event(EVENT));
  return new Promise((resolve) => {
    document.addEventListener(EVENT, () => resolve(), { once: true });
  });
}
