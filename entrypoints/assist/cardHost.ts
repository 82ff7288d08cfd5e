/** Where the card lives: an open shadow root under `<html>`, above the page, out of its reach. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the card beside these client rectangles, below them if there is room. */
  place(rects: readonly DOMRect[]): void;
  show(): void;
  hide(): void;
  destroy(): void;
}

const GAP = 6;
const EDGE = 8;
/** Room for a card with a menu open, in CSS pixels. */
const COMFORTABLE = 340;
const SMALLEST = 220;

/** Events that pages listen to for shortcuts; none of ours may reach them. */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'mousedown',
  'mouseup',
  'click',
  'focusin',
  'focusout',
] as const;

/** Creates the host; `styles` are complete style sheets as text. */
export function createCardHost(styles: readonly string[]): CardHost {
  const element = document.createElement('div');
  element.id = 'outcomewise-card';
  // The top layer needs no z-index and lies above dialogs of the page.
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'open' });
  // Constructed sheets are not subject to the page's style-src, unlike <style> elements.
  root.adoptedStyleSheets = styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  for (const type of PRIVATE_EVENTS) root.addEventListener(type, stop);
  // A click on the card must not move the caret out of the message.
  root.addEventListener('mousedown', keepFocus);
  document.documentElement.append(element);

  return {
    element,
    root,
    place: (rects) => place(element, rects),
    show: () => {
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide: () => {
      if (element.matches(':popover-open')) element.hidePopover();
    },
    destroy: () => element.remove(),
  };
}

function stop(event: Event): void {
  event.stopPropagation();
}

function keepFocus(event: Event): void {
  const target = event.target as Element | null;
  if (!target?.closest('input, textarea, select')) event.preventDefault();
}

/**
 * The side is chosen once, when the card opens: a card that jumps over its own request as it grows
 * hides what it is about. From then on it only takes the room that side has.
 */
function place(element: HTMLElement, rects: readonly DOMRect[]): void {
  const first = rects[0];
  const last = rects[rects.length - 1];
  if (!first || !last) return;
  const below = innerHeight - last.bottom - GAP - EDGE;
  const above = first.top - GAP - EDGE;
  element.dataset.side ??= below >= COMFORTABLE || below >= above ? 'below' : 'above';
  const isBelow = element.dataset.side === 'below';
  const room = Math.max(SMALLEST, isBelow ? below : above);
  const { style } = element;
  style.setProperty('--card-room', `${Math.min(room, innerHeight - 2 * EDGE)}px`);
  const left = Math.min(
    first.left,
    document.documentElement.clientWidth - element.offsetWidth - EDGE,
  );
  style.left = `${Math.max(EDGE, left)}px`;
  const farthest = innerHeight - Math.min(room, element.offsetHeight) - EDGE;
  style.top = isBelow ? `${Math.max(EDGE, Math.min(last.bottom + GAP, farthest))}px` : 'auto';
  style.bottom = isBelow
    ? 'auto'
    : `${Math.max(EDGE, Math.min(innerHeight - first.top + GAP, farthest))}px`;
}
