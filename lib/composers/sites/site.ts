import type { Channel } from '../../detection/request';

/**
 * What a site adds to the generic detector. Selectors are hints, never gates, and never depend on
 * the language of the page. Each carries the public source it was read from.
 */
export interface Site {
  readonly id: string;
  /** The product's name, as the options page lists it. */
  readonly name: string;
  readonly channel: Channel;
  /** Match patterns, as the manifest takes them. */
  readonly matches: readonly string[];
  /** Narrows the match patterns where two sites share a host. */
  readonly where?: (element: HTMLElement) => boolean;
  /** How the message editor looks there. */
  readonly composer: readonly string[];
  /** Editables that are no composer: search, recipients, file names. */
  readonly not?: readonly string[];
  /** The window or form around the editor; recipients are looked for inside it. */
  readonly root?: readonly string[];
  readonly recipients?: readonly string[];
  readonly send?: readonly string[];
  /** Quotes, signatures: inside the editor, not part of the draft. */
  readonly exclude?: readonly string[];
  /** As `exclude`, together with everything that follows among the siblings. */
  readonly excludeAfter?: readonly string[];
}
