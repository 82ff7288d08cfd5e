import type { Channel, ElementName, Request } from '../detection/request';
import type { Span } from '../text/span';
import type { Pack } from './pack';

/** The shapes a rewrite can take. */
export const REWRITE_FORMS = [
  'sentence',
  'brief',
  'standing',
  'learning',
  'performance',
  'bundle',
  'agent',
  'done-when',
] as const;
export type RewriteForm = (typeof REWRITE_FORMS)[number];

/**
 * Parts of the longer forms that we may propose besides the five elements: limits to keep, when to
 * come back, the rhythm of check-ins and what stays out of scope.
 */
export const EXTRA_ELEMENTS = ['guardrail', 'escalation', 'checkIn', 'scope'] as const;
export type ProposalElement = ElementName | (typeof EXTRA_ELEMENTS)[number];

/** A part of a rewrite that the writer did not say: a number, a reason, a name, a date. */
export interface Proposal extends Span {
  readonly element: ProposalElement;
  /** The proposed value alone, without connecting words, as it appears in `alternatives`. */
  readonly value: string;
  /** Other values for the same element; the current value is among them. */
  readonly alternatives: readonly string[];
}

/** A proposed text for a request. Proposal spans are offsets into `text`. */
export interface Rewrite {
  readonly form: RewriteForm;
  readonly text: string;
  readonly proposals: readonly Proposal[];
  /** What the text replaces, in draft offsets: the request's span, or more for a bundle. */
  readonly replaces: Span;
}

/**
 * What the user chose for each element: a value in their words, `null` to leave it out,
 * absent for our first proposal. Elements the writer stated are never overridden.
 */
export type Choices = Readonly<Partial<Record<ProposalElement, string | null>>>;

/** Everything a rewrite is made from. */
export interface RewriteInput {
  readonly draft: string;
  readonly request: Request;
  /** All requests of the draft, for bundles and context. */
  readonly requests: readonly Request[];
  readonly channel: Channel;
  readonly now: Date;
  readonly choices?: Choices;
  /** The user's own packs; theirs win over ours. */
  readonly packs?: readonly Pack[];
}
