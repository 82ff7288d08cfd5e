import { isSamePast, lemma, type VerbForm, verbBits } from '../english/verbs';
import { WORD, wordBits } from '../english/words';
import { type Token, tokenize } from '../text/tokens';
import { type Clause, findClauses } from './sentence/findClauses';
import { findHead } from './sentence/findHead';
import { looksLikeName } from './sentence/looksLikeName';

export type { Clause, ClauseKind } from './sentence/findClauses';

/** A sentence cut into words with everything the rules ask about each of them. */
export interface View {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly norm: readonly string[];
  readonly bits: Int32Array;
  /** Class bits of the verb a token is a form of; 0 when it is none. */
  readonly verbs: Int32Array;
  readonly bases: readonly (string | null)[];
  readonly forms: readonly (VerbForm | null)[];
  readonly names: Uint8Array;
  /** First token after greeting, vocative and connecting words. */
  readonly head: number;
  /** Token range of the vocative or mention in front of the head; empty when there is none. */
  readonly vocative: readonly [number, number];
  /** A greeting word stands in front of the head. */
  readonly greeted: boolean;
  readonly clauses: readonly Clause[];
}

/** Longest sentence that is looked at in full, in tokens; the rest of a longer one is ignored. */
const MAX_TOKENS = 220;

/** Analyses one sentence on its own; the answer depends on nothing but `text`. */
export function viewSentence(text: string): View {
  const tokens = tokenize(text.length > 4000 ? text.slice(0, 4000) : text).slice(0, MAX_TOKENS);
  const n = tokens.length;
  const norm = tokens.map((t) => t.norm);
  const bits = new Int32Array(n);
  const verbs = new Int32Array(n);
  const bases: (string | null)[] = new Array(n).fill(null);
  const forms: (VerbForm | null)[] = new Array(n).fill(null);
  const names = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'number') bits[i] = WORD.number | wordBits(token.norm);
    if (token.kind !== 'word') continue;
    bits[i] = wordBits(token.norm);
    const form = lemma(token.norm);
    if (form) {
      bases[i] = form.base;
      forms[i] = form.form;
      verbs[i] = verbBits(form.base);
    }
  }
  for (let i = 0; i < n; i++) if (looksLikeName(tokens, bits, verbs, i)) names[i] = 1;
  const top = findHead(tokens, bits, names);
  const view = { text, tokens, norm, bits, verbs, bases, forms, names, ...top };
  return { ...view, clauses: findClauses(norm, tokens, top.head) };
}

/** True when the token is a base form the lexicon knows, or a form that looks the same. */
export function isBase(view: View, i: number): boolean {
  if (view.forms[i] !== 'base') return false;
  // "should have called", "needs to be signed": the verb is the participle.
  const word = view.norm[i];
  return !((word === 'have' || word === 'be') && isPast(view, i + 1));
}

/** True when the token can be a past participle. */
export function isPast(view: View, i: number): boolean {
  const word = view.norm[i];
  return (
    view.forms[i] === 'past' ||
    (word !== undefined && isSamePast(word)) ||
    (word !== undefined &&
      word.length > 4 &&
      word.endsWith('ed') &&
      view.tokens[i]?.kind === 'word')
  );
}
