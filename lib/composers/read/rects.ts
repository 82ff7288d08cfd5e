import type { Span } from '../../text/span';
import { firstPieceAfter, isRun, type TextMap } from './textMap';

/**
 * Client rectangles of a span, one per line box. Pieces are measured one by one: a Range over whole
 * blocks would also return the boxes of the blocks.
 */
export function rectsOf(map: TextMap, span: Span, document: Document): DOMRect[] {
  const found: DOMRect[] = [];
  for (let i = firstPieceAfter(map, span.start); i < map.pieces.length; i++) {
    const piece = map.pieces[i];
    if (!piece || piece.start >= span.end) break;
    if (!isRun(piece)) {
      found.push(...piece.node.getClientRects());
      continue;
    }
    const range = document.createRange();
    range.setStart(piece.node, piece.from + Math.max(span.start, piece.start) - piece.start);
    range.setEnd(piece.node, piece.from + Math.min(span.end, piece.end) - piece.start);
    found.push(...range.getClientRects());
  }
  return joinLines(found);
}

/** Joins rectangles that stand on the same line. */
export function joinLines(rects: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    if (!rect.width && !rect.height) continue;
    const last = lines.at(-1);
    if (last && onSameLine(last, rect)) lines[lines.length - 1] = union(last, rect);
    else lines.push(rect);
  }
  return lines;
}

function onSameLine(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.height, b.height) / 2;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  const width = Math.max(a.right, b.right) - left;
  return new DOMRect(left, top, width, Math.max(a.bottom, b.bottom) - top);
}
