import type { Editor } from './editor';
import { undoByKey } from './undoes';
import { byHtmlPaste } from './writes';

/** TinyMCE (Roundcube). Leaves plain text to the browser, through a hidden box; HTML it takes. */
export const tinymce: Editor = {
  id: 'tinymce',
  owns: (element) => element.matches('.mce-content-body'),
  settle: 0,
  writes: [byHtmlPaste],
  undoes: [undoByKey],
};
