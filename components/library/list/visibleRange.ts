/** Rows drawn above and below what is seen, so that a fast scroll shows no gap. */
const SPARE = 8;

/** Indices of the rows to draw: those in sight, some around, `end` exclusive. */
export function visibleRange(
  scrollTop: number,
  height: number,
  rowHeight: number,
  total: number,
): { start: number; end: number } {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const last = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight);
  const start = Math.max(0, Math.min(first - SPARE, total));
  return { start, end: Math.max(start, Math.min(last + SPARE, total)) };
}

/** Where to scroll so that row `index` is wholly in sight; the same place if it is. */
export function scrollFor(
  index: number,
  scrollTop: number,
  height: number,
  rowHeight: number,
): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : scrollTop;
}
