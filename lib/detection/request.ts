import type { Span, TextSpan } from '../text/span';

/** Where a message is written; decides length and register of a rewrite. */
export type Channel = 'email' | 'chat' | 'agent';

/** `task`: bare work handed over. `outcome`: already states a result with a measure or a reason. */
export type RequestKind = 'task' | 'outcome';

/** The five things that make a request an outcome somebody can own. */
export const ELEMENT_NAMES = ['why', 'metric', 'deadline', 'owner', 'authority'] as const;
export type ElementName = (typeof ELEMENT_NAMES)[number];

/** What the writer already said, in or next to the request; `null` where it is missing. */
export type Elements = Readonly<Record<ElementName, TextSpan | null>>;

/** A deadline in the writer's words and, where it can be known, as a local ISO day (YYYY-MM-DD). */
export interface Deadline extends TextSpan {
  readonly date: string | null;
}

/** Why a request is better left as a task (seed texts: four cases, and errands). */
export type KeepReason = 'one-off' | 'onboarding' | 'teaching' | 'one-right-way' | 'errand';

/** A span of the draft that hands over work. All spans are in draft offsets. */
export interface Request extends Span {
  readonly kind: RequestKind;
  /** Calibrated probability, 0 to 1, that a careful colleague would call this a request. */
  readonly confidence: number;
  /** Id of the request form that matched, e.g. `imperative`, `polite-question`. */
  readonly form: string;
  /** Base form of the main verb, with its particle ("follow up"); `null` for noun-style requests. */
  readonly verb: string | null;
  /** What the verb acts on, as the writer put it, without recipient, deadline or reason. */
  readonly object: TextSpan | null;
  /** Who gets the result: "to Ana", "for the board". */
  readonly recipient: TextSpan | null;
  /** Who is to do it, when named or mentioned; `null` means the reader. */
  readonly assignee: TextSpan | null;
  readonly deadline: Deadline | null;
  /** Rhythm of recurring work in the writer's words: "every Monday", "weekly". */
  readonly cadence: TextSpan | null;
  readonly elements: Elements;
  /** Set when the request should stay a task; such requests are not marked by default. */
  readonly keepAsTask: KeepReason | null;
  /** Requests with the same number belong together; `null` when alone. */
  readonly bundle: number | null;
  /** Plain reasons the card can show for the mark, most telling first (message keys). */
  readonly because: readonly string[];
}

/** What the detector needs to know besides the draft. */
export interface DetectOptions {
  readonly channel: Channel;
  /** Local time of writing; deadlines are resolved from it. */
  readonly now: Date;
}
