import type { CardHost } from './cardHost';

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), [tabindex="0"]';

interface Options {
  readonly signal: AbortSignal;
  readonly onEscape: () => void;
}

/** Escape closes the card, and Tab goes round inside it instead of into the page behind. */
export function holdKeys({ root }: CardHost, { signal, onEscape }: Options): void {
  const onKey = (event: Event) => {
    const { key, shiftKey, isComposing } = event as KeyboardEvent;
    if (isComposing) return;
    if (key === 'Escape') {
      event.preventDefault();
      onEscape();
    }
    if (key !== 'Tab') return;
    const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (element) => element.tabIndex >= 0,
    );
    const edge = shiftKey ? stops[0] : stops.at(-1);
    const other = shiftKey ? stops.at(-1) : stops[0];
    if (root.activeElement !== edge) return;
    event.preventDefault();
    other?.focus();
  };
  root.addEventListener('keydown', onKey, { signal });
}

/** Escape in the message closes the card, and only the card: mail sites close the whole message. */
export function closeFromMessage(message: HTMLElement, { signal, onEscape }: Options): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  };
  message.addEventListener('keydown', onKey, { signal, capture: true });
}
