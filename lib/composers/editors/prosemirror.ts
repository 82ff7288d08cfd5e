import type { Editor } from './editor';
import { undoByKey } from './undoes';
import { byPaste } from './writes';

/** ProseMirror and TipTap (ChatGPT, Claude, Jira). */
export const prosemirror: Editor = {
  id: 'prosemirror',
  owns: (element) => element.matches('.ProseMirror'),
  settle: 0,
  writes: [byPaste],
  undoes: [undoByKey],
};
