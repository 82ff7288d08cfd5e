import { clearHighlights } from '@/lib/composers/marks';

/** Tells an assistant in the same frame that a later one is here. */
export const STARTED = 'outcomewise:started';

/**
 * Ends whatever assistant an earlier version left in this frame. The page sees an event without
 * content and can at most end us, too.
 */
export function endEarlier(): void {
  document.dispatchEvent(new Event(STARTED));
  // One that could not end itself has left these.
  for (const left of document.querySelectorAll('#outcomewise-marks, #outcomewise-card')) {
    left.remove();
  }
  clearHighlights();
}

/** Calls back when a later assistant arrives. */
export function onLater(callback: () => void, signal: AbortSignal): void {
  document.addEventListener(STARTED, callback, { once: true, signal });
}
