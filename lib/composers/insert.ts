import { applyEdit } from './apply';
import type { ApplyResult, Composer } from './composer';
import { surfaceOf } from './surface';

/**
 * Writes a text at the caret, or behind the selection, or at the end when the writer has not been
 * in the draft: nothing that is there is replaced. Same verified path as a replacement.
 */
export function insertAtCaret(composer: Composer, text: string): Promise<ApplyResult> {
  const surface = surfaceOf(composer);
  const at = surface.selection()?.end ?? surface.read().length;
  return applyEdit(composer, { start: at, end: at, expected: '', replacement: text });
}
