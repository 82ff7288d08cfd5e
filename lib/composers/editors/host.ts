import type { Editor } from './editor';
import { undoByCommand, undoByKey } from './undoes';
import { byCommand, byPaste } from './writes';

/**
 * Every other editing host: editors with a model take the paste; where nobody does (Gmail, plain
 * `contenteditable`), the browser's command writes and its own undo takes back.
 */
export const host: Editor = {
  id: 'host',
  owns: () => true,
  settle: 0,
  writes: [byPaste, byCommand],
  undoes: [undoByKey, undoByCommand],
};
