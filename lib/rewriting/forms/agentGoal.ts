import { type Context, wholeState } from '../context';

/** Work whose result is knowledge or order: an agent is to bring something, and the order says what. */
const KNOWS = /^(?:research|review|check|investigate|test|contact|tell|ask|chase|tidy)$/;

/** The result to reach, where it says the same as the order; `null` where the order is the better goal. */
export function goalState(context: Context): string | null {
  const { clauses } = context.parsed;
  if (clauses.some((each) => KNOWS.test(each.verbClass.id))) return null;
  // "the query in a.sql, it takes 40 seconds": said of today, not of the result.
  if (/,\s*(?:it|they|this|that|we|i|he|she)\b/i.test(context.parsed.phrase)) return null;
  return wholeState(context);
}

/** Lists, code and paragraphs: a prompt with a shape of its own, which stays. */
export function isStructured(draft: string): boolean {
  return /```|\n\s*\n|^\s*(?:[-*•]|\d+[.)])\s/m.test(draft.trim());
}
