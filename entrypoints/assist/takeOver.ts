const EVENT = 'outcomewise:assistant-started';

/**
 * Ends whatever assistant an earlier version left in this frame, and calls `onReplaced` when a
 * later one arrives. The page sees an event without content and can at most end us, too.
 */
export function takeOver(onReplaced: () => void): void {
  document.dispatchEvent(new Event(EVENT));
  document.addEventListener(EVENT, onReplaced, { once: true });
}
