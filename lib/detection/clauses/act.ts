import type { ClauseKind } from '../view';

/** Who a clause is about. */
export type Subject = 'none' | 'i' | 'we' | 'you' | 'he' | 'it' | 'name' | 'who' | 'np' | 'there';

/** What one clause does: who is to do what, in which mood. */
export interface Act {
  readonly at: number;
  readonly end: number;
  readonly kind: ClauseKind;
  readonly subject: Subject;
  /** Mood and shape of the predicate, e.g. `imp`, `ask`, `need-to`, `will`, `past`. */
  readonly mood: string;
  /** Main verb, -1 when there is none. */
  readonly verb: number;
  readonly please: boolean;
  readonly negative: boolean;
  /** What the verb is about: `det`, `me`, `person`, `thing`, `wh`, `that`, `to`, `end` ... */
  readonly object: string;
  /** Head noun of the object in lower case, or an empty text. */
  readonly head: string;
}

/** Makes the act of the clause at hand. */
export type Make = (subject: Subject, mood: string, verb: number) => Act;
