import { ckeditor } from './ckeditor';
import { draft } from './draft';
import type { Editor } from './editor';
import { field } from './field';
import { host } from './host';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { tinymce } from './tinymce';

/** Every editor family; the first that owns the element writes. */
export const EDITORS: readonly Editor[] = [
  field,
  slate,
  lexical,
  ckeditor,
  prosemirror,
  draft,
  quill,
  tinymce,
  host,
];

/** The family an element belongs to. */
export function editorOf(element: HTMLElement): Editor {
  return EDITORS.find((editor) => editor.owns(element)) ?? host;
}
