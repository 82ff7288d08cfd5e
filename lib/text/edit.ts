import type { Span } from './span';

/** One edit: `text.slice(start, end)` was replaced by `inserted` characters. */
export interface TextEdit extends Span {
  readonly inserted: number;
}

/** The smallest single edit that turns `before` into `after`; `null` when they are equal. */
export function editBetween(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  const start = shared(most, (from, to) => before.slice(from, to) === after.slice(from, to));
  const tail = shared(
    most - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) ===
      after.slice(after.length - to, after.length - from),
  );
  return { start, end: before.length - tail, inserted: after.length - tail - start };
}

/** How many characters agree from one end on; whole stretches first, as drafts are long. */
function shared(most: number, agrees: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let step = 2048; step >= 1; step >>= 1) {
    while (at + step <= most && agrees(at, at + step)) at += step;
  }
  return at;
}
