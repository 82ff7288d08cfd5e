import { isNouny, lemma } from '../english/verbs';
import type { Local } from './local';
import type { Request } from './request';

/** Words that many unrelated tasks share. */
const COMMON = new Set(
  `list copy copies email emails call meeting document documents file files draft letter form forms report agreement
  agreements information info date time today tomorrow week monday tuesday wednesday thursday friday please thing things
  work team deal deals name number changes comments update data page system with from this that your their about before
  after have will need make sure them attached following same next new all any each every original day days thanks
  note mail morning afternoon because`.split(/\s+/),
);
/** Fewest tasks that make a bundle. */
const LEAST = 3;

/**
 * Numbers tasks that share an object, an event or a project; three or more belong together.
 *
 * @param runs - tasks with the same number follow each other without a break; 0 is none
 * @param topics - the sentence of each task
 */
export function bundle(
  requests: readonly Request[],
  runs: readonly number[],
  topics: readonly (Local | null)[],
): readonly Request[] {
  if (requests.length < LEAST) return requests;
  const parent = requests.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  const byWord = new Map<string, number>();
  for (let i = 0; i < requests.length; i++) {
    const topic = topics[i];
    if (!topic) continue;
    for (const word of topicWords(topic)) {
      const first = byWord.get(word);
      if (first === undefined) byWord.set(word, i);
      else parent[find(i)] = find(first);
    }
    // Orders given in one breath, or as items of one list, serve one purpose.
    if (i > 0 && runs[i] !== 0 && runs[i] === runs[i - 1]) parent[find(i)] = find(i - 1);
  }
  const sizes = new Map<number, number>();
  for (let i = 0; i < requests.length; i++)
    if (topics[i]) sizes.set(find(i), (sizes.get(find(i)) ?? 0) + 1);
  const numbers = new Map<number, number>();
  return requests.map((request, i) => {
    const root = find(i);
    if (!topics[i] || (sizes.get(root) ?? 0) < LEAST) return request;
    const number = numbers.get(root) ?? numbers.size + 1;
    numbers.set(root, number);
    return { ...request, bundle: number };
  });
}

const known = new WeakMap<Local, readonly string[]>();

/** Nouns that say what a sentence is about. */
function topicWords(local: Local): readonly string[] {
  const cached = known.get(local);
  if (cached) return cached;
  const out = new Set<string>();
  for (const token of local.view.tokens) {
    if (token.kind !== 'word' || token.norm.length < 4) continue;
    const word = token.norm.replace(/(?:'s|es|s)$/, '');
    if (lemma(word) !== null && !isNouny(word)) continue;
    if (!COMMON.has(word) && !COMMON.has(token.norm)) out.add(word);
  }
  const fresh = [...out];
  known.set(local, fresh);
  return fresh;
}
