import type { Editor } from './editor';
import { undoByKey } from './undoes';
import { byPaste } from './writes';

/** Slate (Discord). The browser's command would split its DOM from its model: never as a fallback. */
export const slate: Editor = {
  id: 'slate',
  owns: (element) => element.matches('[data-slate-editor="true"]'),
  // slate-react reads the selection at most every 100 ms
  settle: 180,
  writes: [byPaste],
  undoes: [undoByKey],
};
