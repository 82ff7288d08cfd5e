import type { Token } from '../../text/tokens';
import { LEADS } from './leads';

/** How a clause is joined to what stands before it. */
export type ClauseKind = 'start' | 'lead' | 'adverbial' | 'punct' | 'conj';

/** A place in a sentence where a request may begin. */
export interface Clause {
  readonly at: number;
  readonly kind: ClauseKind;
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

const FRONTING = new Set(
  `if when once after before as while until unless since because for in on at by to with given based per from during
  now regarding re due following assuming should whenever although though under within upon`.split(
    /\s+/,
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

/** The places where a clause begins, the head first. */
export function findClauses(
  norm: readonly string[],
  tokens: readonly Token[],
  head: number,
): Clause[] {
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
