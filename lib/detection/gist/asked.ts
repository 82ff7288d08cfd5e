import type { Act } from '../clauses/act';
import type { View } from '../view';

const SELF = /^(?:me|us|my|our)$/;
const ANSWERS =
  /^(?:call|ring|shout|buzz|holler|thoughts|thought|comments|comment|feedback|opinion|view|views|name|names|number|numbers|date|dates|time|times|availability|update|status|idea|ideas|answer|input|response|reply|preference|preferences|questions|suggestions|reaction|schedule|note|line|heads-up|heads|word|confirmation|address|know)$/;

/** A verb with the words behind it, as the questions about its meaning need them. */
export interface Asked {
  readonly view: View;
  /** Token of the verb. */
  readonly v: number;
  readonly base: string;
  /** Class bits of the verb. */
  readonly bits: number;
  /** The next two words and the next six. */
  readonly n1: string;
  readonly n2: string;
  readonly window: readonly string[];
  /** The writer is the one to get it: "me", "us". */
  readonly toSelf: boolean;
  /** Goes with "if you have questions". */
  readonly questions: boolean;
  /** What is to be given is an answer: thoughts, a date, a call. */
  readonly answers: boolean;
}

/** Collects what stands around the verb of a clause. */
export function askedBy(view: View, { verb: v }: Act): Asked {
  const window = view.norm.slice(v + 1, v + 7);
  const rest = view.norm.slice(v + 1, v + 16);
  const n1 = view.norm[v + 1] ?? '';
  return {
    view,
    v,
    base: view.bases[v] ?? view.norm[v] ?? '',
    bits: view.verbs[v] ?? 0,
    n1,
    n2: view.norm[v + 2] ?? '',
    window,
    toSelf: SELF.test(n1),
    questions:
      rest.includes('questions') ||
      rest.includes('concerns') ||
      (rest.includes('if') && rest.includes('you')),
    answers: window.some((w) => ANSWERS.test(w)),
  };
}
