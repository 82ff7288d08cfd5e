import { type Context, wholeState } from '../context';

/** Work whose order says better than a state what an agent is to bring. */
const ORDERED = /^(?:research|review|check|investigate|test|contact|tell|ask|chase|tidy|add)$/;

/** The result to reach, where it says the same as the order; `null` where the order is the better goal. */
export function goalState(context: Context): string | null {
  const { clauses, phrase } = context.parsed;
  if (clauses.some((each) => ORDERED.test(each.verbClass.id))) return null;
  if (clauses.length > 1 && clauses.some((each) => /^find/.test(each.verbClass.id))) return null;
  // "the query in a.sql", "it takes 40 seconds": said of today, not of the result.
  if (/,\s*(?:it|they|this|that|we|i)\b|\bin \S*\w[./]\w/i.test(phrase)) return null;
  return wholeState(context);
}

/** Lists, code and paragraphs: a prompt with a shape of its own, which stays. */
export function isStructured(draft: string): boolean {
  return /```|\n\s*\n|^\s*(?:[-*•]|\d+[.)])\s/m.test(draft.trim());
}
