const GAP = 6;
const EDGE = 8;
/** Room for a card with a menu open, in CSS pixels. */
const COMFORTABLE = 340;
const SMALLEST = 220;

/**
 * Puts a card beside the words it is about. The side is chosen once, when the card opens: a card
 * that jumps over its own request as it grows hides what it is about. From then on it only takes
 * the room that side has.
 *
 * @param tell hands the room to the card's own style sheet, as custom properties
 */
export function placeBeside(
  element: HTMLElement,
  rects: readonly DOMRect[],
  tell: (property: `--card-${string}`, value: string) => void,
): void {
  const first = rects[0];
  const last = rects[rects.length - 1];
  if (!first || !last) return;
  const below = innerHeight - last.bottom - GAP - EDGE;
  const above = first.top - GAP - EDGE;
  element.dataset.side ??= below >= COMFORTABLE || below >= above ? 'below' : 'above';
  const isBelow = element.dataset.side === 'below';
  const room = Math.max(SMALLEST, isBelow ? below : above);
  const { clientWidth } = document.documentElement;
  tell('--card-room', `${Math.min(room, innerHeight - 2 * EDGE)}px`);
  tell('--card-width', `${clientWidth - 4 * EDGE}px`);
  const left = Math.min(first.left, clientWidth - element.offsetWidth - EDGE);
  const { style } = element;
  style.left = `${Math.max(EDGE, left)}px`;
  const farthest = innerHeight - Math.min(room, element.offsetHeight) - EDGE;
  style.top = isBelow ? `${Math.max(EDGE, Math.min(last.bottom + GAP, farthest))}px` : 'auto';
  style.bottom = isBelow
    ? 'auto'
    : `${Math.max(EDGE, Math.min(innerHeight - first.top + GAP, farthest))}px`;
}
