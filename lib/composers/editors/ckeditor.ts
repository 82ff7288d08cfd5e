import type { Editor } from './editor';
import { undoByKey } from './undoes';
import { byPaste } from './writes';

/** CKEditor 5 (Teams). Ignores the browser's command: the DOM would change and silently change back. */
export const ckeditor: Editor = {
  id: 'ckeditor',
  owns: (element) => element.matches('.ck-editor__editable,[data-tid="ckeditor"]'),
  settle: 0,
  writes: [byPaste],
  undoes: [undoByKey],
};
