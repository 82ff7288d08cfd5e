import type { Span } from '../text/span';
import { offsetAt, rangeOf } from './read/points';
import { rectsOf } from './read/rects';
import { firstPieceAfter, isRun, type TextMap } from './read/textMap';
import { type Excluded, readHost } from './read/walk';
import { recipientsOf } from './recipients';
import { selectionIn, selectRange } from './selection';
import type { Site } from './sites/site';
import type { Surface } from './surface';
import { isComposing, quietFor } from './typing';

/** Opens an editing host. */
export function hostSurface(element: HTMLElement, site: Site, excluded: Excluded): Surface {
  let kept: TextMap | null = null;
  const map = (): TextMap => {
    if (!kept) {
      kept = readHost(element, excluded);
      // One reading serves all questions of a task, and never outlives it.
      queueMicrotask(() => {
        kept = null;
      });
    }
    return kept;
  };
  const selection = (): Span | null => {
    const ends = selectionIn(element);
    if (!ends) return null;
    const anchor = offsetAt(map(), ends.anchorNode, ends.anchorOffset);
    const focus = offsetAt(map(), ends.focusNode, ends.focusOffset);
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  };
  const range = (span: Span): Range | null => {
    const found = rangeOf(map(), span, element.ownerDocument);
    if (found || map().text) return found;
    // An empty editor: its first block, or the host itself.
    const empty = element.ownerDocument.createRange();
    empty.setStart(firstBlock(element), 0);
    return empty;
  };
  return {
    element,
    channel: site.channel,
    site: site.id,
    measure: null,
    read: () => map().text,
    rects: (span) => rectsOf(map(), span, element.ownerDocument),
    recipients: () => recipientsOf(element, site),
    caret() {
      const ends = selectionIn(element);
      return ends && offsetAt(map(), ends.focusNode, ends.focusOffset);
    },
    isAlive: () => element.isConnected && !!element.ownerDocument.defaultView,
    isReadOnly: () =>
      element.getAttribute('aria-readonly') === 'true' ||
      (!element.isContentEditable && element.ownerDocument.designMode !== 'on'),
    isComposing: () => isComposing(element),
    quietFor: () => quietFor(element),
    map,
    range,
    selection,
    select(span) {
      const wanted = range(span);
      if (wanted) selectRange(element, wanted);
      return wanted !== null;
    },
    protects: (span) => protects(map(), span) || breaksLink(map(), span),
    forget() {
      kept = null;
    },
  };
}

function firstBlock(host: HTMLElement): Element {
  let block: Element = host;
  while (block.firstElementChild && !/^(BR|IMG|INPUT)$/.test(block.firstElementChild.tagName)) {
    block = block.firstElementChild;
  }
  return block;
}

/** True when a link would be taken away, or its border moved: nobody sees where it leads then. */
function breaksLink(map: TextMap, span: Span): boolean {
  const linkOf = ({ node }: { readonly node: Node }) =>
    node.parentElement?.closest('a[href]') ?? null;
  const first = firstPieceAfter(map, span.start);
  const touched = map.pieces.slice(first).filter((piece) => piece.start < span.end);
  const links = new Set(touched.map(linkOf));
  const [link] = links;
  if (links.size !== 1 || !link) return links.size > 1 && [...links].some(Boolean);
  const whole = map.pieces.filter((piece) => linkOf(piece) === link);
  return whole.every((piece) => piece.start >= span.start && piece.end <= span.end);
}

function protects(map: TextMap, span: Span): boolean {
  if (map.gaps.some((gap) => gap > span.start && gap < span.end)) return true;
  return map.pieces.some(
    (piece) => !isRun(piece) && piece.start < span.end && piece.end > span.start,
  );
}
