import { finding } from './finding';
import { handing } from './handing';
import { making } from './making';
import { settling } from './settling';
import type { VerbClass } from './verbClass';

/** All verb classes; earlier classes win when a verb stands in two. */
export const VERB_CLASSES: readonly VerbClass[] = [...handing, ...making, ...finding, ...settling];

export interface LexiconEntry {
  /** Base form with particles: "set up". */
  readonly base: string;
  readonly words: readonly string[];
  readonly verbClass: VerbClass;
}

const BY_FIRST_WORD = new Map<string, LexiconEntry[]>();
const BY_BASE = new Map<string, LexiconEntry>();

for (const verbClass of VERB_CLASSES) {
  for (const verb of verbClass.verbs.split(' ')) {
    const base = verb.replaceAll('_', ' ');
    if (BY_BASE.has(base)) continue;
    const words = base.split(' ');
    const entry = { base, words, verbClass };
    BY_BASE.set(base, entry);
    const first = words[0] ?? base;
    const list = BY_FIRST_WORD.get(first);
    if (list) list.push(entry);
    else BY_FIRST_WORD.set(first, [entry]);
  }
}
for (const list of BY_FIRST_WORD.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Entries that begin with this word, longest first ("set up" before "set"). */
export function entriesFor(word: string): readonly LexiconEntry[] {
  return BY_FIRST_WORD.get(word) ?? [];
}

/** The entry of a base form with its particle, if we know it. */
export function entryOf(base: string): LexiconEntry | undefined {
  return BY_BASE.get(base);
}

/** Verbs we know as verbs though no class turns them into a result. */
const OTHER_VERBS = new Set(
  (
    'ask be come continue decide ensure expect feel go have help hope join keep know leave let lead look make ' +
    'need prevent protect reach save see show start stay stop support take talk think try use wait work avoid ' +
    'attend discuss become meet learn understand move proceed want ensure guarantee double-check give do'
  ).split(' '),
);

/** True for a verb that needs no particle: "back" is none, only "back up" is. */
export function isVerbAlone(word: string): boolean {
  return BY_BASE.has(word) || OTHER_VERBS.has(word);
}

/** True when the word is a verb's base form in our lists. */
export function isVerb(word: string): boolean {
  return BY_FIRST_WORD.has(word) || OTHER_VERBS.has(word);
}
