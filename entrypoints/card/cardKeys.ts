const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), [tabindex="0"]';

interface Options {
  readonly signal: AbortSignal;
  readonly onEscape: () => void;
}

/**
 * Escape closes the card, Enter presses the button in focus, and Tab goes round inside the card
 * instead of into the page behind. Both act when the key comes up: the focus returns to the message
 * then, and a key that is still down would go on there. A held Enter would send it.
 */
export function holdKeys(root: HTMLElement | ShadowRoot, { signal, onEscape }: Options): void {
  let held: { readonly key: string; readonly target: HTMLElement } | null = null;

  const onDown = (event: Event) => {
    const { key, isComposing } = event as KeyboardEvent;
    const target = event.target as HTMLElement;
    if (isComposing) return;
    if (key === 'Tab') goRound(root, event as KeyboardEvent);
    if (key !== 'Escape' && !(key === 'Enter' && target.tagName === 'BUTTON')) return;
    event.preventDefault();
    held ??= { key, target };
  };
  const onUp = (event: Event) => {
    const released = held;
    if (released?.key !== (event as KeyboardEvent).key) return;
    held = null;
    if (released.key === 'Escape') onEscape();
    else if (released.target === event.target) released.target.click();
  };
  root.addEventListener('keydown', onDown, { signal });
  root.addEventListener('keyup', onUp, { signal });
}

/**
 * Escape in the message closes the card, and only the card: mail sites close the whole message, and
 * not only when the key goes down. From the window on the way in, so that nothing of the page but
 * what listens in the very same place, and did so earlier, is told of it.
 */
export function closeFromMessage(message: HTMLElement, { signal, onEscape }: Options): void {
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    const isInMessage = event.composedPath().includes(message);
    if (event.key !== 'Escape' || event.isComposing || !isInMessage) return;
    take(event);
    // The card is gone by the time the key comes up; any other key means that it has long been up.
    const released = new AbortController();
    const rest = { capture: true, signal: released.signal };
    const onRest = (later: KeyboardEvent) => {
      const isSame = later.key === 'Escape' && (later.type === 'keyup' || later.repeat);
      if (isSame) take(later);
      if (!isSame || later.type === 'keyup') released.abort();
    };
    addEventListener('keydown', onRest, rest);
    addEventListener('keyup', onRest, rest);
    onEscape();
  };
  addEventListener('keydown', onKey, { signal, capture: true });
}

function goRound(root: HTMLElement | ShadowRoot, event: KeyboardEvent): void {
  const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0,
  );
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const other = event.shiftKey ? stops.at(-1) : stops[0];
  const { activeElement } = root.getRootNode() as Document | ShadowRoot;
  if (activeElement !== edge) return;
  event.preventDefault();
  other?.focus();
}
