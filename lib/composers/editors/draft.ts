import type { Editor } from './editor';
import { undoByKey } from './undoes';
import { byPaste } from './writes';

/** Draft.js. The browser's command drops what is before the last newline. */
export const draft: Editor = {
  id: 'draft',
  owns: (element) => element.matches('.public-DraftEditor-content,[data-contents]'),
  settle: 0,
  writes: [byPaste],
  undoes: [undoByKey],
};
