import type { Span } from '../../text/span';

/** A stretch of the draft that is the same characters in one text node. */
export interface TextRun extends Span {
  readonly node: Text;
  /** Offset in the node where the run begins. */
  readonly from: number;
}

/** A mention, an emoji image or another part that is one unit: never cut, never rewritten. */
export interface Atom extends Span {
  readonly node: Element;
}

/** Where a line without any text is in the DOM, so that the caret can be put on it. */
export interface EmptyLine {
  readonly at: number;
  readonly node: Node;
  readonly index: number;
}

/** The draft as a person sees it, and where each of its characters is in the DOM. */
export interface TextMap {
  readonly text: string;
  /** Runs and atoms in document order; line breaks are the characters between them. */
  readonly pieces: readonly (TextRun | Atom)[];
  readonly emptyLines: readonly EmptyLine[];
  /** Offsets where something was left out: a quote, a signature, a hidden part. */
  readonly gaps: readonly number[];
}

/** True for a piece of plain text, false for an atom. */
export function isRun(piece: TextRun | Atom): piece is TextRun {
  return 'from' in piece;
}

/**
 * Index of the first piece that ends after `offset` (binary search: drafts have thousands).
 *
 * @example firstPieceAfter(map, 0) // 0 unless the draft is empty
 */
export function firstPieceAfter(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = map.pieces[middle];
    if (piece && piece.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
