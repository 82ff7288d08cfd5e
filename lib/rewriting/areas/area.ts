/** A measure of an area. `text` reads after "done when" and after "Target:"; {n} is the number. */
export interface Metric {
  readonly text: string;
  readonly unit: string;
  readonly direction: 'up' | 'down';
  readonly min?: number;
  readonly max?: number;
  /** The number we propose; absent when only the writer can know it. */
  readonly suggest?: number;
  /** True when only the writer can know the number; such metrics never go into a text by default. */
  readonly ask?: boolean;
  /** Where the range comes from, or "house default". */
  readonly source: string;
}

/** A result state that fits this area better than the verb's own. */
export interface AreaState {
  readonly verbs: string;
  readonly text: string;
  /** Words one of which must be the object's head. */
  readonly heads?: string;
}

/** One area of responsibility with everything a brief in it can offer. */
export interface Area {
  readonly id: string;
  readonly name: string;
  /** Base forms that belong to the area, space separated, `_` inside one verb. */
  readonly verbs: string;
  /** Nouns that point to the area; `_` joins two words. */
  readonly nouns: string;
  /** A regular expression for phrases that single words cannot tell. */
  readonly pattern?: string;
  /** What people typically ask; ours stand in `asks.ts`. */
  readonly asks?: readonly string[];
  readonly states?: readonly AreaState[];
  /** What the area is for, as states of the world; the bigger offer. */
  readonly results: readonly string[];
  /** Read after "so that"; true for nearly any request in the area. */
  readonly reasons: readonly string[];
  /** Read after "done when"; checks for a one-off. */
  readonly checks: readonly string[];
  readonly metrics: readonly Metric[];
  /** Rhythm of the standing duty: "every week". */
  readonly cadence: string;
  readonly guardrails: readonly string[];
  /** What the owner may decide alone; read after "You decide:". */
  readonly decisions: readonly string[];
  /** Read after "Come back to me if". */
  readonly escalate: readonly string[];
}
