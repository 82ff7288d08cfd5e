import { isField } from './field';

/** What is known of the writing in one element. */
interface Typing {
  changedAt: number;
  isComposing: boolean;
  readonly followers: Set<() => void>;
}
const typings = new WeakMap<HTMLElement, Typing>();

/** Milliseconds since the draft last changed by a key, by the page or by us. */
export function quietFor(element: HTMLElement): number {
  return performance.now() - (typings.get(element)?.changedAt ?? Number.NEGATIVE_INFINITY);
}

/** True while an IME composition is under way in `element`. */
export function isComposing(element: HTMLElement): boolean {
  return typings.get(element)?.isComposing ?? false;
}

/**
 * Follows compositions and changes; without it neither can be known when we write. Text areas tell
 * by `input`; a host by one observer, without attributes, as editors also change text without events.
 * Nothing else runs with a key: each call into our scripts costs it a twentieth of a millisecond.
 */
export function watchTyping(element: HTMLElement, signal?: AbortSignal): void {
  if (typings.has(element) || signal?.aborted) return;
  const typing: Typing = {
    changedAt: Number.NEGATIVE_INFINITY,
    isComposing: false,
    followers: new Set(),
  };
  typings.set(element, typing);
  const changed = () => {
    typing.changedAt = performance.now();
    for (const follow of typing.followers) follow();
  };
  const compose = (isComposing: boolean) => () => {
    typing.isComposing = isComposing;
    changed();
  };
  const options = { capture: true, passive: true, ...(signal && { signal }) };
  element.addEventListener('compositionstart', compose(true), options);
  element.addEventListener('compositionend', compose(false), options);
  // Some engines swallow compositionend when they lose the focus in the middle.
  element.addEventListener('blur', () => typing.isComposing && compose(false)(), options);
  const observer = new MutationObserver(changed);
  if (isField(element)) followField(element, changed, options);
  else observer.observe(element, { childList: true, characterData: true, subtree: true });
  const end = () => {
    observer.disconnect();
    typings.delete(element);
  };
  signal?.addEventListener('abort', end, { once: true });
}

/** What a chat needs at most to empty its field once the message is on its way. */
const SENT_MS = 100;

/** A page that empties its field tells nobody: it is looked at again after what may have sent it. */
function followField(
  field: HTMLTextAreaElement | HTMLInputElement,
  changed: () => void,
  options: AddEventListenerOptions,
): void {
  let { length } = field.value;
  const onInput = () => {
    length = field.value.length;
    changed();
  };
  const look = () => {
    setTimeout(
      () => field.value.length !== length && !options.signal?.aborted && onInput(),
      SENT_MS,
    );
  };
  field.addEventListener('input', onInput, options);
  (field as HTMLElement).addEventListener('keyup', ({ key }) => key === 'Enter' && look(), options);
  field.ownerDocument.addEventListener('click', look, options);
}

/** Calls back with each change of a watched draft: in the turn of the key, so do next to nothing. */
export function onTyping(element: HTMLElement, callback: () => void, signal: AbortSignal): void {
  const followers = typings.get(element)?.followers;
  followers?.add(callback);
  signal.addEventListener('abort', () => followers?.delete(callback), { once: true });
}
