const watched = new WeakSet<HTMLElement>();
const composing = new WeakSet<HTMLElement>();

/** Follows IME compositions in `element`; without it a composition under way cannot be known. */
export function watchComposition(element: HTMLElement, signal?: AbortSignal): void {
  if (watched.has(element) || signal?.aborted) return;
  watched.add(element);
  const options = { capture: true, passive: true, ...(signal && { signal }) };
  element.addEventListener('compositionstart', () => composing.add(element), options);
  element.addEventListener('compositionend', () => composing.delete(element), options);
  // Some engines swallow compositionend when they lose the focus in the middle.
  element.addEventListener('blur', () => composing.delete(element), options);
  signal?.addEventListener('abort', () => watched.delete(element), { once: true });
}

/** True while an IME composition is under way in `element`. */
export function isComposing(element: HTMLElement): boolean {
  return composing.has(element);
}
