import { WORD } from '../english/words';
import { isBase, isPast, type View } from './view';

/** Where a pattern matched, in token indices; -1 where it has no such part. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly assignee: readonly [number, number];
}

interface Atom {
  readonly words: ReadonlySet<string> | null;
  readonly test: ((view: View, i: number) => boolean) | null;
  readonly min: number;
  readonly max: number;
  readonly role: 'verb' | 'assignee' | null;
}

/** A compiled token pattern; see {@link compile}. */
export interface Pattern {
  readonly source: string;
  /** Only at the start of a clause. */
  readonly anchored: boolean;
  readonly atoms: readonly Atom[];
}

const OPEN = WORD.determiner | WORD.possessive;
/** Names of the word classes that patterns may use, in capitals. */
const CLASSES: Readonly<Record<string, (view: View, i: number) => boolean>> = {
  V: isBase,
  VING: (v, i) => v.forms[i] === 'ing',
  VPP: isPast,
  NAME: (v, i) => v.names[i] === 1,
  WHO: (v, i) => v.names[i] === 1 || has(v, i, WORD.person),
  DET: (v, i) => has(v, i, OPEN),
  ADV: (v, i) => has(v, i, WORD.adverb | WORD.time),
  OBJ: (v, i) => has(v, i, WORD.object),
  NUM: (v, i) => has(v, i, WORD.number),
  TIME: (v, i) => has(v, i, WORD.time),
  THING: (v, i) => has(v, i, WORD.deliverable),
  WORD: (v, i) =>
    v.tokens[i]?.kind === 'word' || v.tokens[i]?.kind === 'number' || v.tokens[i]?.kind === 'link',
  /** A word inside a noun phrase: no pronoun subject, modal or conjunction. */
  N: (v, i) =>
    v.tokens[i]?.kind !== 'punct' &&
    !has(v, i, WORD.subject | WORD.modal | WORD.conjunction | WORD.be | WORD.auxiliary),
  END: (v, i) => i >= v.tokens.length || v.tokens[i]?.kind === 'punct',
};

/**
 * Compiles a token pattern. Atoms are parted by spaces: `can|could` (words), `V` (a class),
 * `x?` (optional), `x*` (up to three), `x+` (one to six), `~4` (up to four words of any kind),
 * `verb:` and `who:` in front of an atom name its part in the request, `^` anchors to a clause.
 */
export function compile(source: string): Pattern {
  const anchored = source.startsWith('^');
  const atoms = source
    .slice(anchored ? 1 : 0)
    .trim()
    .split(/\s+/)
    .map(compileAtom);
  return { source, anchored, atoms };
}

function compileAtom(source: string): Atom {
  const role = source.startsWith('verb:') ? 'verb' : source.startsWith('who:') ? 'assignee' : null;
  let body = role === 'verb' ? source.slice(5) : role === 'assignee' ? source.slice(4) : source;
  if (/^~\d$/.test(body)) {
    return { words: null, test: CLASSES.WORD ?? null, min: 0, max: Number(body.charAt(1)), role };
  }
  const mark = body.charAt(body.length - 1);
  let [min, max] = [1, 1];
  if (mark === '?') [min, max] = [0, 1];
  else if (mark === '*') [min, max] = [0, 3];
  else if (mark === '+') [min, max] = [1, 6];
  if (mark === '?' || mark === '*' || mark === '+') body = body.slice(0, -1);
  const named = CLASSES[body];
  if (named) return { words: null, test: named, min, max, role };
  const parts = body.split('|');
  const tests = parts.flatMap((part) => CLASSES[part] ?? []);
  const words = new Set(parts);
  if (tests.length === 0) return { words, test: null, min, max, role };
  const test = (view: View, i: number) =>
    words.has(view.norm[i] ?? '') || tests.some((t) => t(view, i));
  return { words: null, test, min, max, role };
}

/** Words a match can begin with; `null` when its first atom is a class or may be absent. */
export function firstWords(pattern: Pattern): ReadonlySet<string> | null {
  const first = pattern.atoms[0];
  return first?.words && first.min > 0 ? first.words : null;
}

/** Matches `pattern` with its first token at `at`. */
export function matchAt(pattern: Pattern, view: View, at: number): Match | null {
  const found = { verb: -1, who: [-1, -1] as [number, number] };
  const end = step(pattern.atoms, 0, view, at, found);
  if (end < 0) return null;
  return { from: at, to: end, verb: found.verb, assignee: found.who };
}

/** Greedy with bounded retreat: each atom takes at most nine tokens, so the work is bounded too. */
function step(
  atoms: readonly Atom[],
  index: number,
  view: View,
  at: number,
  found: { verb: number; who: [number, number] },
): number {
  const atom = atoms[index];
  if (!atom) return at;
  let count = 0;
  while (count < atom.max && accepts(atom, view, at + count)) count++;
  for (let take = count; take >= atom.min; take--) {
    const end = step(atoms, index + 1, view, at + take, found);
    if (end < 0) continue;
    if (atom.role === 'verb' && take > 0) found.verb = at + take - 1;
    if (atom.role === 'assignee' && take > 0) found.who = [at, at + take];
    return end;
  }
  return -1;
}

function accepts(atom: Atom, view: View, i: number): boolean {
  if (atom.words) return i < view.norm.length && atom.words.has(view.norm[i] ?? '');
  if (i >= view.norm.length) return atom.test === CLASSES.END;
  return atom.test?.(view, i) ?? false;
}

function has(view: View, i: number, bits: number): boolean {
  return ((view.bits[i] ?? 0) & bits) !== 0;
}
