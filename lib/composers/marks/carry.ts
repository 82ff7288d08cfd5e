import { editBetween, type TextEdit } from '../../text/edit';
import type { Span } from '../../text/span';

/**
 * Carries spans over an edit: those before it stay, those behind it move, those it touched become
 * `null`. Fails closed: a span that survives covers the very same words, whole.
 *
 * @example carrySpans('a cat', 'one cat', [{ start: 2, end: 5 }]) // [{ start: 4, end: 7 }]
 */
export function carrySpans(before: string, after: string, spans: readonly Span[]): (Span | null)[] {
  const edit = editBetween(before, after);
  if (!edit) return [...spans];
  const shift = edit.inserted - (edit.end - edit.start);
  return spans.map((span) => {
    const moved = carry(span, edit, shift);
    return moved && keepsItsWords(span, moved, before, after) ? moved : null;
  });
}

function carry(span: Span, edit: TextEdit, shift: number): Span | null {
  if (edit.start >= span.end) return span;
  if (edit.end <= span.start) return { start: span.start + shift, end: span.end + shift };
  return null;
}

/** False when letters were added to or taken from the first or last word of the span. */
function keepsItsWords(span: Span, moved: Span, before: string, after: string): boolean {
  if (before.slice(span.start, span.end) !== after.slice(moved.start, moved.end)) return false;
  return (
    splitsWord(before, span.start) === splitsWord(after, moved.start) &&
    splitsWord(before, span.end) === splitsWord(after, moved.end)
  );
}

function splitsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)) && at > 0;
}
