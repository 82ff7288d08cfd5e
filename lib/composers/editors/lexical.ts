import type { Editor } from './editor';
import { undoByKey } from './undoes';
import { byPaste } from './writes';

/** Lexical (WhatsApp, Messenger). The browser's command loses newlines there. */
export const lexical: Editor = {
  id: 'lexical',
  owns: (element) => element.matches('[data-lexical-editor="true"]'),
  settle: 0,
  writes: [byPaste],
  undoes: [undoByKey],
};
