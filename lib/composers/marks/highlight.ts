import type { Span } from '../../text/span';
import type { Marks } from '../composer';
import type { Surface } from '../surface';
import { adoptStyle } from './adopt';
import { within } from './hit';
import { HIGHLIGHT_CSS } from './style';

const NAMES = { quiet: 'outcomewise', active: 'outcomewise-active' };

/** Marks by the CSS Custom Highlight API: ranges only, no node anywhere. */
export function highlightMarks(surface: Surface): Marks {
  const root = surface.element.getRootNode() as Document | ShadowRoot;
  let shown: readonly Span[] = [];
  let drawn: { readonly highlight: Highlight; readonly range: Range }[] = [];

  const clear = () => {
    for (const { highlight, range } of drawn) highlight.delete(range);
    drawn = [];
  };
  return {
    show(spans, active = null) {
      clear();
      shown = [...spans];
      if (!spans.length) return;
      adoptStyle(root, HIGHLIGHT_CSS);
      for (const [index, span] of spans.entries()) {
        const range = surface.range(span);
        if (!range) continue;
        const highlight = registered(index === active ? NAMES.active : NAMES.quiet);
        highlight.add(range);
        drawn.push({ highlight, range });
      }
    },
    hit: (x, y) => within(shown, (span) => surface.rects(span), x, y),
    destroy() {
      clear();
      shown = [];
    },
  };
}

/** The document's highlight of that name: composers of one document share it. */
function registered(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}
