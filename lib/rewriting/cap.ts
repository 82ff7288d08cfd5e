import type { Context } from './context';

const CAP =
  /\b(?:under|below|max(?:imum)?\.?|no more than|not more than|at most|up to|less than|within)(?: of)? ([$€£]\s?\d[\d,.]*\d?k?(?:\s?(?:each|apiece|pp|(?:per|a|an|\/)\s?(?:night|person|head|month|week|day|piece|unit|year|hour)))?)/i;

/** The most the writer wants to spend, in their words: "$12 each"; `null` when nothing is said. */
export function capOf({ input, text }: Context): string | null {
  const alone = input.requests.filter((each) => each.kind === 'task').length <= 1;
  return CAP.exec(alone ? input.draft : text)?.[1]?.replace(/[.,]$/, '') ?? null;
}
