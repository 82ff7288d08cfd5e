import { isNouny, lemma } from '../english/verbs';
import type { Request } from './request';

/** Words that many unrelated tasks share. */
const COMMON = new Set(
  `list copy copies email emails call meeting document documents file files draft letter form forms report agreement
  agreements information info date time today tomorrow week monday tuesday wednesday thursday friday please thing things
  work team deal deals name number changes comments update data page system with from this that your their about before
  after have will need make sure them attached following same next new all any each every original day days`.split(
    /\s+/,
  ),
);
/** Fewest tasks that make a bundle. */
const LEAST = 3;

/** Numbers tasks that share an object, an event or a project; three or more belong together. */
export function bundle(
  draft: string,
  requests: readonly Request[],
  runs: readonly number[],
): Request[] {
  const tasks = requests.map((r, i) => ({ r, i })).filter(({ r }) => r.kind === 'task');
  const parent = requests.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  const byWord = new Map<string, number>();
  for (const { r, i } of tasks) {
    for (const word of words(draft.slice(r.start, r.end))) {
      const first = byWord.get(word);
      if (first === undefined) byWord.set(word, i);
      else parent[find(i)] = find(first);
    }
    // Orders given in one breath, or as items of one list, serve one purpose.
    const previous = tasks.find((t) => t.i === i - 1);
    if (previous && runs[i] !== undefined && runs[i] === runs[i - 1]) parent[find(i)] = find(i - 1);
  }
  const sizes = new Map<number, number>();
  for (const { i } of tasks) sizes.set(find(i), (sizes.get(find(i)) ?? 0) + 1);
  const numbers = new Map<number, number>();
  return requests.map((r, i) => {
    const root = find(i);
    if (r.kind !== 'task' || (sizes.get(root) ?? 0) < LEAST) return r;
    const number = numbers.get(root) ?? numbers.size + 1;
    numbers.set(root, number);
    return { ...r, bundle: number };
  });
}

function words(text: string): Set<string> {
  const out = new Set<string>();
  for (const match of text.slice(0, 600).matchAll(/[\p{L}][\p{L}\d'-]{3,24}/gu)) {
    const word = match[0].toLowerCase().replace(/(?:'s|es|s)$/, '');
    if (lemma(word) !== null && !isNouny(word)) continue;
    if (!COMMON.has(word) && !COMMON.has(`${word}s`)) out.add(word);
  }
  return out;
}
