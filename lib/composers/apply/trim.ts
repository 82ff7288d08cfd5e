/** What is left of a replacement when the words both sides share are taken off its ends. */
export interface Middle {
  /** Characters shared at the beginning. */
  readonly head: number;
  /** Characters shared at the end. */
  readonly tail: number;
}

// Emoji count too: they are made of several code units and joiners that must stay together.
const WORD = /[\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\p{Cs}'’@#]|\u200D|\uFE0F/u;

/**
 * The part of a replacement that really differs, so that formatting around it survives. Cuts only
 * between words, never leaves a space at an edge (editors turn those into non-breaking ones), and
 * always keeps something to select and something to write.
 *
 * @example middleOf('update the CRM', 'keep the CRM') // { head: 0, tail: 8 }
 */
export function middleOf(expected: string, replacement: string): Middle {
  const most = Math.min(expected.length, replacement.length);
  let head = 0;
  while (head < most && expected[head] === replacement[head]) head++;
  while (head > 0 && !mayBegin(expected, replacement, head)) head--;
  let tail = 0;
  while (tail < most - head && expected.at(-1 - tail) === replacement.at(-1 - tail)) tail++;
  while (tail > 0 && !mayEnd(expected, replacement, head, tail)) tail--;
  return { head, tail };
}

function mayBegin(expected: string, replacement: string, at: number): boolean {
  return [expected, replacement].every(
    (text) => at < text.length && !/\s/.test(text.charAt(at)) && !splitsWord(text, at),
  );
}

function mayEnd(expected: string, replacement: string, head: number, tail: number): boolean {
  return [expected, replacement].every((text) => {
    const at = text.length - tail;
    return at > head && !/\s/.test(text.charAt(at - 1)) && !splitsWord(text, at);
  });
}

function splitsWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}
