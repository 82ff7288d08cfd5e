import type { Editor } from './editor';
import { undoByKey } from './undoes';
import { byLines } from './writes';

/**
 * Quill 1 and 2 and forks (Slack, Gemini). They adopt what the browser's command does; a synthetic
 * paste would be lost in Quill 1, which waits for the browser to paste into a hidden box.
 */
export const quill: Editor = {
  id: 'quill',
  owns: (element) => element.matches('.ql-editor'),
  settle: 0,
  // modules/history.ts: changes within 1000 ms are one step; its clock starts a little after ours
  quiet: 1100,
  writes: [byLines],
  undoes: [undoByKey],
};
