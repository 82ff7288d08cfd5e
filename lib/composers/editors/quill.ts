import type { Editor } from './editor';
import { undoByKey } from './undoes';
import { byCommand } from './writes';

/**
 * Quill 1 and 2 and forks (Slack, Gemini). They adopt what the browser's command does; a synthetic
 * paste would be lost in Quill 1, which waits for the browser to paste into a hidden box.
 */
export const quill: Editor = {
  id: 'quill',
  owns: (element) => element.matches('.ql-editor'),
  settle: 0,
  writes: [byCommand],
  undoes: [undoByKey],
};
