import type { Editor } from '../editors/editor';
import type { Surface } from '../surface';
import { nextFrame } from './wait';

/**
 * Takes back a writing that went wrong, by the editor's own undo. Stops as soon as the draft is what
 * it was, and also when it became something else: more undoing would eat the writer's own text.
 */
export async function undoTo(before: string, surface: Surface, editor: Editor): Promise<boolean> {
  surface.forget();
  const wrong = surface.read();
  for (const undo of editor.undoes) {
    undo(surface.element);
    await nextFrame();
    await nextFrame();
    surface.forget();
    const now = surface.read();
    if (now === before) return true;
    if (now !== wrong) return false;
  }
  return false;
}
