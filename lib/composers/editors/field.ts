import { isField } from '../field';
import type { Editor } from './editor';
import { undoByCommand } from './undoes';
import { byCommand } from './writes';

/** Text areas and inputs, also those React controls: the command fires a real `input` event. */
export const field: Editor = {
  id: 'field',
  owns: isField,
  settle: 0,
  writes: [byCommand],
  undoes: [undoByCommand],
};
