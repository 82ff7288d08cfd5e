/** How the draft reads after writing. */
export type Outcome = 'right' | 'unchanged' | 'wrong';

/** What the draft was, and what it must be now. */
export interface Expectation {
  readonly before: string;
  readonly head: string;
  readonly middle: string;
  readonly tail: string;
}

/**
 * Compares the draft with what it must be. Everything outside the written part has to be the same,
 * character for character; in the written part editors may show a blank line as a paragraph.
 */
export function judge(now: string, { before, head, middle, tail }: Expectation): Outcome {
  const fits =
    now.length >= head.length + tail.length && now.startsWith(head) && now.endsWith(tail);
  if (fits && loose(now.slice(head.length, now.length - tail.length)) === loose(middle)) {
    return 'right';
  }
  return now === before ? 'unchanged' : 'wrong';
}

function loose(text: string): string {
  return text
    .replace(/[\u00A0\t]/g, ' ')
    .replace(/ *\n+/g, '\n')
    .trimEnd();
}
