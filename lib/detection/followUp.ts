import type { Unit } from './unit';

/** How many sentences after a request may lead to the check it is done by. */
const REACH = 4;

/** True when the next sentences lead, over reasons and limits, to the check it is done by. */
export function isChecked(units: readonly Unit[], i: number): boolean {
  for (let at = i + 1; at <= i + REACH; at++) {
    const role = units[at]?.local.role ?? null;
    if (role === 'check') return true;
    if (role !== 'aside') return false;
  }
  return false;
}

/** A new request after an outcome, not advice on how to reach it. */
export function asksAgain(text: string): boolean {
  return /\b(?:please|pls|kindly|can you|could you|would you|will you|i need|also|separately|another thing|one more)\b/i.test(
    text,
  );
}
