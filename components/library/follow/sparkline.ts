import type { Point } from '@/lib/briefs/scorecard';

/** A chart in its own coordinates, ready to be drawn. */
export interface Sparkline {
  readonly line: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Height of the target, when there is one to draw. */
  readonly targetY: number | null;
}

/** Room around the drawing, so that dots and lines at the border are whole. */
const EDGE = 4;

const round = (n: number): number => Math.round(n * 10) / 10;

/** Values over time, scaled so that the target is always in the picture; `null` without numbers. */
export function sparkline(
  points: readonly Point[],
  target: number | null,
  width: number,
  height: number,
): Sparkline | null {
  const known = points.flatMap(({ on, value }) =>
    value === null ? [] : [{ value, at: Date.parse(on) }],
  );
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return null;
  const values = known.map(({ value }) => value);
  const low = Math.min(...values, ...(target === null ? [] : [target]));
  const high = Math.max(...values, ...(target === null ? [] : [target]));
  const span = high - low || 1;
  const time = last.at - first.at;
  const x = (at: number) =>
    round(time === 0 ? width / 2 : EDGE + ((at - first.at) / time) * (width - 2 * EDGE));
  const y = (value: number) =>
    round(high === low ? height / 2 : EDGE + ((high - value) / span) * (height - 2 * EDGE));
  const dots = known.map(({ at, value }) => ({ x: x(at), y: y(value) }));
  return {
    dots,
    line: dots.map((dot, i) => `${i === 0 ? 'M' : 'L'}${dot.x} ${dot.y}`).join(' '),
    targetY: target === null ? null : y(target),
  };
}
