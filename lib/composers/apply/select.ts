import type { Span } from '../../text/span';
import type { Surface } from '../surface';
import { nextFrame, pause } from './wait';

/**
 * Selects a span and waits until the editor has seen it. Editors with a model of their own read the
 * selection on `selectionchange`; written to at once, they would write at the old caret.
 */
export async function selectAndSettle(
  surface: Surface,
  span: Span,
  settle: number,
): Promise<boolean> {
  const { element } = surface;
  // An editor may still be busy with the last edit and put its own selection back.
  for (let attempt = 0; attempt < 3; attempt++) {
    focus(element);
    const seen = nextSelectionChange(element);
    if (!surface.select(span)) return false;
    await seen;
    await nextFrame();
    if (settle) await pause(settle);
    if (!surface.isAlive()) return false;
    if (isSelected(surface, span)) return true;
  }
  return false;
}

/** True when exactly the span is selected. */
export function isSelected(surface: Surface, span: Span): boolean {
  surface.forget();
  const now = surface.selection();
  return now !== null && now.start === span.start && now.end === span.end;
}

function focus(element: HTMLElement): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement;
  if (active !== element && !(active && element.contains(active))) {
    element.focus({ preventScroll: true });
  }
}

function nextSelectionChange(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = () => {
      listening.abort();
      clearTimeout(timer);
      resolve();
    };
    // No event comes when the selection already was the wanted one.
    const timer = setTimeout(end, 60);
    const options = { signal: listening.signal, passive: true };
    element.ownerDocument.addEventListener('selectionchange', end, options);
  });
}
