import type { Span } from '../../text/span';

/** Index of the span that has a rectangle under the point, or `null`. */
export function within(
  spans: readonly Span[],
  rects: (span: Span) => readonly DOMRect[],
  x: number,
  y: number,
): number | null {
  const index = spans.findIndex((span) =>
    rects(span).some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
  );
  return index < 0 ? null : index;
}
