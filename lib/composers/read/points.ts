import type { Span } from '../../text/span';
import { firstPieceAfter, isRun, type TextMap } from './textMap';
import { indexOf } from './walk';

/** A DOM position, as Range and Selection take it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The DOM position of an offset. At the seam of two pieces `side` decides: `start` takes the
 * beginning of the later one (first character of a span), `end` the end of the earlier one.
 */
export function pointAt(map: TextMap, offset: number, side: 'start' | 'end'): Point | null {
  const next = firstPieceAfter(map, offset);
  const later = map.pieces[next];
  const earlier = map.pieces[next - 1];
  const inLater = later && later.start <= offset ? later : undefined;
  const atEnd = earlier && earlier.end === offset ? earlier : undefined;
  const inside = inLater && inLater.start < offset ? inLater : undefined;
  const pick = inside ?? (side === 'start' ? (inLater ?? atEnd) : (atEnd ?? inLater));
  // Text is a better place for a caret than the border of an atom.
  const other = pick === inLater ? atEnd : inLater;
  const piece = pick && !isRun(pick) && other && isRun(other) ? other : pick;
  if (!piece) {
    const line = map.emptyLines.find((empty) => empty.at === offset);
    return line ? { node: line.node, offset: line.index } : null;
  }
  if (isRun(piece)) return { node: piece.node, offset: piece.from + offset - piece.start };
  const parent = piece.node.parentNode;
  if (!parent) return null;
  return { node: parent, offset: indexOf(piece.node) + (offset > piece.start ? 1 : 0) };
}

/** A live Range over a span, or `null` when the span is nowhere. */
export function rangeOf(map: TextMap, span: Span, document: Document): Range | null {
  const start = pointAt(map, span.start, span.start === span.end ? 'end' : 'start');
  const end = pointAt(map, span.end, 'end');
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The offset of a DOM position inside the host. */
export function offsetAt(map: TextMap, node: Node, offset: number): number {
  if (node.nodeType === 3) {
    const found = offsetInText(map, node, offset);
    if (found !== null) return found;
  }
  const lines = map.emptyLines.filter((empty) => empty.node === node);
  const exact = lines.find((empty) => empty.index === offset);
  if (exact) return exact.at;
  const child = node.nodeType === 1 ? (node.childNodes[offset] ?? null) : node;
  let before = -1;
  for (const [index, piece] of map.pieces.entries()) {
    if (!isBefore(piece.node, node, child)) break;
    before = index;
  }
  const earlier = map.pieces[before];
  const later = map.pieces[before + 1];
  if (later && later.node === child) return later.start;
  const here = earlier && node.contains(earlier.node) ? earlier.end : -1;
  // Behind the break of an empty line the caret is still drawn on it; before it, only when there
  // is nothing else on that side.
  const line = lines.findLast((empty) => empty.index < offset) ?? (here < 0 ? lines[0] : undefined);
  if (line && line.at > here && !(later && node.contains(later.node))) return line.at;
  if (here >= 0) return here;
  if (later && node.contains(later.node)) return later.start;
  return earlier ? earlier.end : 0;
}

/** An offset in a text node; between two runs it falls to the nearer edge. */
function offsetInText(map: TextMap, node: Node, offset: number): number | null {
  let found: number | null = null;
  for (const piece of map.pieces) {
    if (piece.node !== node || !isRun(piece)) {
      if (found !== null) break;
      continue;
    }
    if (offset < piece.from) return found ?? piece.start;
    found = Math.min(piece.end, piece.start + offset - piece.from);
    if (offset <= piece.from + piece.end - piece.start) return found;
  }
  return found;
}

/** True when `piece` comes before the position (node, child). */
function isBefore(piece: Node, node: Node, child: Node | null): boolean {
  if (child) {
    if (child.contains(piece)) return false;
    return (child.compareDocumentPosition(piece) & 2) !== 0;
  }
  return node.contains(piece) || (node.compareDocumentPosition(piece) & 2) !== 0;
}
