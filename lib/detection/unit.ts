import type { Span } from '../text/span';
import type { Verdict } from './judge';
import type { Local, Place } from './local';
import type { Kept } from './requestMaker';

/** A sentence of a draft with all that the model is asked about. */
export interface Unit extends Span, Place {
  readonly local: Local;
  /** Number of its paragraph in the draft. */
  readonly paragraph: number;
  /** How it was judged, while its place stays as it is. */
  verdict: Verdict | null;
  /** The request last made of it. */
  kept: Kept | null;
}
