import type { Editor } from './editor';
import { byNativeCommand } from './native';
import { undoByCommand, undoByKey } from './undoes';
import { byFormattedPaste } from './writes';

/**
 * Every other editing host: editors with a model (RoosterJS, Squire, Element) take the paste; where nobody does (Gmail, plain
 * `contenteditable`), the browser's command writes and its own undo takes back.
 */
export const host: Editor = {
  id: 'host',
  owns: () => true,
  settle: 0,
  writes: [byFormattedPaste, byNativeCommand],
  undoes: [undoByKey, undoByCommand],
};
