const watched = new WeakSet<HTMLElement>();
const composing = new WeakSet<HTMLElement>();

const changed = new WeakMap<HTMLElement, number>();

/** Milliseconds since the draft last changed by a key or by us. */
export function quietFor(element: HTMLElement): number {
  return performance.now() - (changed.get(element) ?? Number.NEGATIVE_INFINITY);
}

/** Follows compositions and changes; without it neither can be known when we write. */
export function watchTyping(element: HTMLElement, signal?: AbortSignal): void {
  if (watched.has(element) || signal?.aborted) return;
  watched.add(element);
  const options = { capture: true, passive: true, ...(signal && { signal }) };
  element.addEventListener('compositionstart', () => composing.add(element), options);
  element.addEventListener('compositionend', () => composing.delete(element), options);
  // Some engines swallow compositionend when they lose the focus in the middle.
  element.addEventListener('blur', () => composing.delete(element), options);
  // Editors that take an edit over at `beforeinput` send no `input`.
  for (const type of ['beforeinput', 'input'] as const) {
    element.addEventListener(type, () => changed.set(element, performance.now()), options);
  }
  signal?.addEventListener('abort', () => watched.delete(element), { once: true });
}

/** True while an IME composition is under way in `element`. */
export function isComposing(element: HTMLElement): boolean {
  return composing.has(element);
}
