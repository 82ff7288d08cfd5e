import { FORMS } from './forms';
import type { RequestForm } from './forms/form';
import { compile, firstWords, type Match, matchAt, type Pattern } from './pattern';
import type { ClauseKind, View } from './view';

/** A pattern that a sentence holds. */
export interface Hit {
  /** Number of the pattern over all forms; stable while their order is. */
  readonly pattern: number;
  readonly form: RequestForm;
  readonly match: Match;
  /** How the clause begins that the match stands at the start of; `null` inside a clause. */
  readonly clause: ClauseKind | null;
}

interface Rule {
  readonly id: number;
  readonly pattern: Pattern;
  readonly form: RequestForm;
}

const anchored: Rule[] = [];
const byWord = new Map<string, Rule[]>();
const anywhere: Rule[] = [];
let count = 0;
for (const form of FORMS) for (const source of form.patterns) addRule(source, form);

function addRule(source: string, form: RequestForm): void {
  const pattern = compile(source);
  const rule: Rule = { id: count++, pattern, form };
  const words = firstWords(pattern);
  if (pattern.anchored) anchored.push(rule);
  else if (words) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  else anywhere.push(rule);
}

/** At most this many hits of one sentence are kept; more never change a verdict. */
const MAX_HITS = 60;

/** All places where a form matches, each pattern at most twice. */
export function findHits(view: View): Hit[] {
  const hits: Hit[] = [];
  const seen = new Uint8Array(count);
  const clauseAt = new Map<number, ClauseKind>();
  for (const clause of view.clauses)
    if (!clauseAt.has(clause.at)) clauseAt.set(clause.at, clause.kind);
  const attempt = (rule: Rule, at: number) => {
    if (hits.length >= MAX_HITS || (seen[rule.id] ?? 0) >= 2) return;
    const match = matchAt(rule.pattern, view, at);
    if (!match) return;
    seen[rule.id] = (seen[rule.id] ?? 0) + 1;
    hits.push({
      pattern: rule.id,
      form: rule.form,
      match,
      clause: clauseAt.get(at) ?? null,
    });
  };
  for (const at of clauseAt.keys()) for (const rule of anchored) attempt(rule, at);
  for (let i = 0; i < view.norm.length; i++) {
    const rules = byWord.get(view.norm[i] ?? '');
    if (rules) for (const rule of rules) attempt(rule, i);
    for (const rule of anywhere) attempt(rule, i);
  }
  return hits;
}
