/**
 * The elements that cut off parts of `field`: scrollers and frames around it. An absolute box is
 * only clipped by what positions it and by what is around that, a fixed one by nothing.
 */
export function clippersOf(field: Element): Element[] {
  const found: Element[] = [];
  const { body, documentElement } = field.ownerDocument;
  let { position } = getComputedStyle(field);
  for (let at = around(field); at && at !== documentElement; at = around(at)) {
    if (position === 'fixed') break;
    const style = getComputedStyle(at);
    if (position === 'absolute' && style.position === 'static') continue;
    // What overflows the body is cut off by the window.
    if (style.overflow !== 'visible' && at !== body) found.push(at);
    position = style.position;
  }
  return found;
}

/** The part of a mirror that may be seen, as a `clip-path`; `scale` is how large it is drawn. */
export function clipPath(
  box: DOMRect,
  scale: { readonly x: number; readonly y: number },
  clippers: readonly Element[],
): string {
  let [top, right, bottom, left] = [0, 0, 0, 0];
  for (const clipper of clippers) {
    const rect = clipper.getBoundingClientRect();
    const { clientLeft, clientTop, clientWidth, clientHeight } = clipper;
    const size = rect.width / (clipper as HTMLElement).offsetWidth || 1;
    const start = { x: rect.left + clientLeft * size, y: rect.top + clientTop * size };
    top = Math.max(top, start.y - box.top);
    left = Math.max(left, start.x - box.left);
    right = Math.max(right, box.right - start.x - clientWidth * size);
    bottom = Math.max(bottom, box.bottom - start.y - clientHeight * size);
  }
  if (!top && !right && !bottom && !left) return 'none';
  const px = (length: number, by: number) => `${length / by}px`;
  return `inset(${px(top, scale.y)} ${px(right, scale.x)} ${px(bottom, scale.y)} ${px(left, scale.x)})`;
}

/** The element around another one as it is drawn: out of slots and shadow roots, too. */
function around(element: Element): Element | null {
  const root = element.parentNode as Partial<ShadowRoot> | null;
  return element.assignedSlot ?? element.parentElement ?? root?.host ?? null;
}
