import type { Span } from '../../text/span';
import type { Marks } from '../composer';
import type { Surface } from '../surface';
import { adoptStyle } from './adopt';
import { within } from './hit';
import { HIGHLIGHT_CSS } from './style';

const NAMES = { quiet: 'outcomewise', active: 'outcomewise-active' };

interface Drawn {
  readonly highlight: Highlight;
  readonly range: Range;
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

  const clear = () => {
    for (const { highlight, range } of drawn) highlight.delete(range);
    drawn = [];
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
        highlight.add(range);
        return [{ highlight, range }];
      });
      const now = new Set(drawn);
      for (const old of kept) if (!now.has(old)) old.highlight.delete(old.range);
    },
    hit: (x, y) => within(shown, (span) => surface.rects(span), x, y),
    destroy() {
      clear();
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

function covers(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
