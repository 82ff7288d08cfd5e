import type { Span } from '../../text/span';
import type { Marks } from '../composer';
import type { Surface } from '../surface';
import { adoptStyle } from './adopt';
import { within } from './hit';
import { inView } from './inView';
import { HIGHLIGHT_CSS } from './style';

const NAMES = { quiet: 'outcomewise', active: 'outcomewise-active' };

interface Drawn {
  readonly highlight: Highlight;
  readonly range: Range;
  /** What the range stands in. */
  readonly around: Element;
}

/**
 * Marks by the CSS Custom Highlight API: ranges only, no node anywhere.
 *
 * @param isStyled the rules are in the page already
 */
export function highlightMarks(surface: Surface, isStyled: boolean): Marks {
  const root = surface.element.getRootNode() as Document | ShadowRoot;
  let shown: readonly Span[] = [];
  let drawn: Drawn[] = [];

  // With every key the browser paints anew what is registered, in sight or not (0.1 ms a piece).
  const register = () => {
    for (const { highlight, range, around } of drawn) {
      if (!view.has(around)) highlight.delete(range);
      else if (!highlight.has(range)) highlight.add(range);
    }
  };
  const view = inView(register);
  const clear = () => {
    for (const { highlight, range } of drawn) highlight.delete(range);
    drawn = [];
    view.follow(new Set());
  };
  return {
    show(spans, active = null) {
      shown = [...spans];
      if (!spans.length) return clear();
      if (!isStyled) adoptStyle(root, HIGHLIGHT_CSS);
      const kept = drawn;
      drawn = spans.flatMap((span, index) => {
        const range = surface.range(span);
        const highlight = registered(index === active ? NAMES.active : NAMES.quiet);
        if (!range) return [];
        // What has not changed is not drawn again: a new range would be painted anew.
        const isSame = (old: Drawn | undefined) =>
          old?.highlight === highlight && covers(old.range, range);
        // Mostly the one at the same place in the list.
        const same = isSame(kept[index]) ? kept[index] : kept.find(isSame);
        if (same) return [same];
        return [{ highlight, range, around: elementAround(range) }];
      });
      const now = new Set(drawn);
      for (const old of kept) if (!now.has(old)) old.highlight.delete(old.range);
      view.follow(new Set(drawn.map(({ around }) => around)));
      register();
    },
    hit: (x, y) => within(shown, (span) => surface.rects(span), x, y),
    destroy() {
      clear();
      view.end();
      shown = [];
    },
  };
}

/** Forgets every highlight of ours, also those of a script that has ended. */
export function clearHighlights(): void {
  for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
}

/** The document's highlight of that name: composers of one document share it. */
function registered(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}

function elementAround({ commonAncestorContainer: around }: Range): Element {
  return around.nodeType === 1 ? (around as Element) : (around.parentElement as Element);
}

function covers(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
