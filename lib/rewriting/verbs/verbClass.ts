/**
 * How one family of verbs turns into the state of the world when the work is done.
 *
 * Slots: {O} the object as subject, {o} the object as object, {is} {has} {s} agree with it,
 * {it} {them} {its} stand for it, {W} {w} {whas} {wneeds} the recipient, {C} the complement with its
 * preposition, {L} the complement as a place ("to the list" -> "on the list"),
 * {F} the place something is taken from ("from the list" -> "on the list"), {ed} the participle of the verb, {T} where a deadline reads best, {R} the recipient as written.
 */
export interface VerbClass {
  readonly id: string;
  /** Base forms, space separated; `_` joins verb and particle ("set_up"). */
  readonly verbs: string;
  /** Prepositions that open this verb's complement ("to" for send). */
  readonly preps?: string;
  /** Those that describe the object ("a call with Ana") and so stay with it. */
  readonly attributive?: string;
  /** What is true when done. The first template whose slots can all be filled is used. */
  readonly states: readonly StateTemplate[];
  /** Reasons that hold for nearly any request with this verb; read after "so that". */
  readonly reasons: readonly string[];
  /** Checks for a one-off; read after "done when". */
  readonly checks: readonly string[];
  /** The same two when the writer is the one who gets it. */
  readonly mine?: { readonly reasons: readonly string[]; readonly checks: readonly string[] };
  /** True where the owner has real choices to make, so "how is up to you" is worth saying. */
  readonly latitude?: boolean;
  /** A predicate that can follow "keep X": "up to date". Absent: no "keep" form. */
  readonly keep?: string;
}

export interface StateTemplate {
  readonly text: string;
  /** Only when this test holds. */
  readonly when?:
    | 'recipient'
    | 'from'
    | 'mine'
    | 'person'
    | 'to'
    | 'draft'
    | 'plan'
    | 'about'
    | 'clause'
    | 'indefinite'
    | 'complement'
    | 'place'
    | 'bare'
    | 'noun';
  /** Words one of which must be the object's head (for `noun`), space separated; "#device" is every thing of that kind. */
  readonly heads?: string;
}
