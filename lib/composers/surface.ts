import type { Span } from '../text/span';
import type { Composer } from './composer';
import type { TextMap } from './read/textMap';

/** A composer from the inside: what reading, marking and applying need beyond the public part. */
export interface Surface extends Composer {
  /** The DOM map of an editing host; `null` for a text area. */
  map(): TextMap | null;
  /** Live DOM range over a span; `null` for a text area or when the span is nowhere. */
  range(span: Span): Range | null;
  /** Selects a span; false when it cannot be placed. */
  select(span: Span): boolean;
  /** The selection as a span; `null` when it is elsewhere. */
  selection(): Span | null;
  /** True when writing over the span would cut a unit or something that was left out. */
  protects(span: Span): boolean;
  isReadOnly(): boolean;
  isComposing(): boolean;
  /** Milliseconds since the draft last changed by a key or by us. */
  quietFor(): number;
  /** Forgets what was read in this task: the DOM was changed. */
  forget(): void;
  /** Rectangles of spans in a text area come from the painter, which knows the layout. */
  measure: ((span: Span) => DOMRect[]) | null;
}

/** The inside of a composer that `openComposer` made, maybe in another of our scripts. */
export function surfaceOf(composer: Composer): Surface {
  if (!('protects' in composer)) throw new TypeError('Not a composer made by openComposer');
  return composer as Surface;
}
