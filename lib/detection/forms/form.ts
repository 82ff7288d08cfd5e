import type { BecauseKey } from '../because';

/** How one kind of request is phrased. Patterns are in the notation of `compile`. */
export interface RequestForm {
  /** Name of the form as it appears in `Request.form`. */
  readonly id: string;
  readonly because: BecauseKey;
  /** Which form names a request that matches several: the higher one. */
  readonly rank: number;
  readonly patterns: readonly string[];
}
