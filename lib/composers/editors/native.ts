import { isRun, type TextMap } from '../read/textMap';
import type { Surface } from '../surface';
import { byCommand } from './writes';

/**
 * The browser's command in a plain editing host. Chromium loses the place when a selection empties
 * the first text node of a line and formatting follows: the new words slip into the bold part and
 * the space between is gone. The last character is left in the node until the new words are there.
 * Firefox keeps the place, and would make two steps for undo of it.
 */
export const byNativeCommand = {
  name: 'insertText',
  write(surface: Surface, text: string): boolean {
    const span = surface.selection();
    const map = surface.map();
    const keepsPlace = CSS.supports('-moz-appearance', 'none');
    if (keepsPlace || !span || !map || !text || !emptiesFirstNode(map, span.start, span.end)) {
      return byCommand.write(surface, text);
    }
    surface.select({ start: span.start, end: span.end - 1 });
    // One step for undo: both commands belong to the same run of typing.
    return (
      byCommand.write(surface, text) && surface.element.ownerDocument.execCommand('forwardDelete')
    );
  },
};

function emptiesFirstNode(map: TextMap, start: number, end: number): boolean {
  if (start > 0 && map.text[start - 1] !== '\n') return false;
  const index = map.pieces.findIndex((piece) => piece.start === start);
  const piece = map.pieces[index];
  const next = map.pieces[index + 1];
  if (!piece || !isRun(piece) || !next || end > piece.end || end - start < 2) return false;
  if (next.start !== piece.end || /[\uDC00-\uDFFF]/.test(map.text.charAt(end - 1))) return false;
  return map.text.slice(end, piece.end).trim() === '';
}
