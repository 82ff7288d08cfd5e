import { isGivenName } from '../english/names';
import { isSamePast, lemma, type VerbForm, verbBits } from '../english/verbs';
import { WORD, wordBits } from '../english/words';
import { type Token, tokenize } from '../text/tokens';

/** How a clause is joined to what stands before it. */
export type ClauseKind = 'start' | 'lead' | 'adverbial' | 'punct' | 'conj';

/** A place in a sentence where a request may begin. */
export interface Clause {
  readonly at: number;
  readonly kind: ClauseKind;
}

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

const CLAUSE_MARKS = new Set([
  ',',
  ';',
  ':',
  '-',
  '–',
  '—',
  '(',
  '"',
  '“',
  '/',
  '.',
  '?',
  '!',
  '>',
  '…',
]);
const VOCATIVE_END = new Set([',', ':', '-', '–', '—', '!', '.', ';']);
const FRONTING = new Set(
  `if when once after before as while until unless since because for in on at by to with given based per from during
  now regarding re due following assuming should whenever although though under within upon`.split(
    /\s+/,
  ),
);
const LEADS = new Set(
  'also and so but then next finally first firstly second secondly third lastly additionally furthermore moreover ok okay btw ps p.s fyi meanwhile otherwise again just maybe plus right well alright sure yes yeah yep anyway actually sorry nb afterwards separately similarly likewise therefore thus hence or hmm oh ah um great perfect cool thanks cheers good no'.split(
    ' ',
  ),
);
const NEED_MARK = new Set(
  'great perfect cool thanks cheers good right well sure sorry no first next again second third finally'.split(
    ' ',
  ),
);
const ASKING = new Set(['can', 'could', 'would', 'will']);
/** Words after which "can you" opens no clause of its own. */
const ASKED = new Set([
  'what',
  'when',
  'where',
  'how',
  'which',
  'who',
  'whom',
  'if',
  'whether',
  'why',
  'times',
  'much',
  'many',
  'long',
  'soon',
  'and',
  'or',
  'then',
]);
const CALLED = new Set(
  'team guys folks all everyone everybody ladies gentlemen both mate love'.split(' '),
);
const GREETINGS = new Set(
  'hi hello hey dear morning afternoon evening hiya howdy greetings yo gm'.split(' '),
);
/** Words that stand in front of a colon without being a name. */
const LABELS = new Set(
  `action actions todo task tasks ask asks favor favour subject status attachment attachments question questions
  reminder summary background context notes topic topics date location goal outcome why owner priority next what who
  how deadline due item items point points issue problem option options step phase section details`.split(
    /\s+/,
  ),
);
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

function looksLikeName(
  tokens: readonly Token[],
  bits: Int32Array,
  verbs: Int32Array,
  i: number,
): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'mention') return true;
  if (token.kind !== 'word') return false;
  if (LABELS.has(token.norm)) return false;
  const capital = /^\p{Lu}/u.test(token.text);
  if (!capital) return false;
  const base = token.norm.replace(/'s$/, '');
  const plain = (bits[i] ?? 0) === 0 && (verbs[i] ?? 0) === 0;
  if (isGivenName(base)) {
    if (plain) return true;
    const next = tokens[i + 1];
    return i > 0
      ? /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '') === false || verbs[i] === 0
      : next !== undefined &&
          (VOCATIVE_END.has(next.text) ||
            next.norm === 'to' ||
            next.norm === 'and' ||
            /^\p{Lu}/u.test(next.text));
  }
  if (!plain || !/^\p{Lu}[\p{Ll}'’-]+/u.test(token.text)) return false;
  if (i > 0) return true;
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    (/^[,:–—-]$/.test(next.text) || next.norm === 'to' || /^\p{Lu}\p{Ll}/u.test(next.text))
  );
}

function findHead(
  tokens: readonly Token[],
  bits: Int32Array,
  names: Uint8Array,
): Pick<View, 'head' | 'vocative' | 'greeted'> {
  let i = 0;
  let vocative: [number, number] = [0, 0];
  let greeted = false;
  for (let steps = 0; steps < 12 && i < tokens.length; steps++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'punct' || token.kind === 'symbol') {
      i++;
      continue;
    }
    if (token.kind === 'mention') {
      vocative = [i, i + 1];
      i++;
      continue;
    }
    const word = token.norm;
    const after = tokens[i + 1];
    if (
      !greeted &&
      (GREETINGS.has(word) || (word === 'good' && GREETINGS.has(after?.norm ?? '')))
    ) {
      const end = greetingEnd(tokens, names, bits, i);
      if (end > i) {
        greeted = true;
        for (let k = i; k < end; k++)
          if (names[k]) vocative = [vocative[1] === 0 ? k : vocative[0], k + 1];
        i = end;
        continue;
      }
    }
    const called = vocativeEnd(tokens, names, i);
    if (called > i) {
      vocative = [i, called];
      i = called + 1;
      continue;
    }
    if (LEADS.has(word) && (!NEED_MARK.has(word) || VOCATIVE_END.has(after?.text ?? '')) && after) {
      i++;
      continue;
    }
    if ((bits[i] ?? 0) & WORD.time && after?.text === ',') {
      i += 2;
      continue;
    }
    break;
  }
  return { head: Math.min(i, tokens.length), vocative, greeted };
}

function greetingEnd(
  tokens: readonly Token[],
  names: Uint8Array,
  bits: Int32Array,
  from: number,
): number {
  let i = from;
  while (i < tokens.length && i < from + 9) {
    const token = tokens[i];
    if (!token) break;
    if (VOCATIVE_END.has(token.text)) return i + 1;
    const inside =
      names[i] ||
      GREETINGS.has(token.norm) ||
      CALLED.has(token.norm) ||
      token.norm === 'good' ||
      token.norm === 'again' ||
      token.norm === 'there' ||
      token.norm === 'and' ||
      token.text === '&' ||
      /^(?:mr|mrs|ms|dr|mx)$/.test(token.norm) ||
      (/^\p{Lu}/u.test(token.text) && !((bits[i] ?? 0) & (WORD.modal | WORD.subject)));
    if (!inside) return Math.max(i, from);
    i++;
  }
  return i;
}

/** Index of the mark that ends a vocative starting at `from`; `from` itself when there is none. */
function vocativeEnd(tokens: readonly Token[], names: Uint8Array, from: number): number {
  let i = from;
  while (i < tokens.length && i < from + 9) {
    const token = tokens[i];
    if (!token) break;
    if (i > from && VOCATIVE_END.has(token.text)) {
      const next = tokens[i + 1];
      if (
        token.text === ',' &&
        next &&
        names[i + 1] &&
        i + 1 < from + 8 &&
        vocativeEnd(tokens, names, i + 1) > i + 1
      ) {
        i++;
        continue;
      }
      return token.text === '.' && i > from + 1 ? from : i;
    }
    const inside =
      names[i] ||
      CALLED.has(token.norm) ||
      (i > from &&
        (token.norm === 'and' || token.text === '&' || token.text === '/' || token.norm === 'or'));
    if (!inside) return from;
    i++;
  }
  return from;
}

function findClauses(norm: readonly string[], tokens: readonly Token[], head: number): Clause[] {
  const clauses: Clause[] = [];
  if (head < norm.length) clauses.push({ at: head, kind: head === 0 ? 'start' : 'lead' });
  let fronted = FRONTING.has(norm[head] ?? '');
  for (let i = head + 1; i < norm.length && clauses.length < 24; i++) {
    const before = tokens[i - 1];
    const word = norm[i] ?? '';
    if (!before || tokens[i]?.kind === 'punct') continue;
    if (CLAUSE_MARKS.has(before.text) || before.kind === 'symbol') {
      if (LEADS.has(word) && i + 1 < norm.length) {
        const next = tokens[i + 1]?.kind === 'punct' ? i + 2 : i + 1;
        clauses.push({ at: next, kind: fronted && before.text === ',' ? 'adverbial' : 'punct' });
        i = next;
      } else clauses.push({ at: i, kind: fronted && before.text === ',' ? 'adverbial' : 'punct' });
      if (before.text === ',') fronted = false;
      continue;
    }
    if (/^(?:and|then|so|or|but|&)$/.test(before.norm) && !/^(?:and|then|so|or|but)$/.test(word))
      clauses.push({ at: i, kind: 'conj' });
    else if (
      (word === 'please' || word === 'kindly') &&
      i > head &&
      !/^(?:can|could|would|will|you|do|to)$/.test(before.norm)
    )
      clauses.push({ at: i, kind: 'punct' });
    else if (ASKING.has(word) && norm[i + 1] === 'you' && !ASKED.has(before.norm))
      clauses.push({ at: i, kind: 'punct' });
  }
  return clauses;
}
