import type { Draft } from '../../fixtures/editors/page';

/** A row of the matrix: a real editor and what it can hold. */
export interface Row {
  /** Name of its page in test/fixtures/editors/pages. */
  readonly name: string;
  /** Lines, bold words, mentions it can hold; `true` unless said otherwise. */
  readonly lines?: false;
  readonly bold?: false;
  readonly mentions?: false;
  /** Its fixture can hold a link. */
  readonly links?: true;
  /** Its own HTML needs a Trusted Types policy; without it the page allows none. */
  readonly policy?: 'default';
  /** Where the editor itself does not start, with or without us, and why. */
  readonly cannot?: Partial<Record<'strict' | 'shadow' | 'frame', string>>;
  /** Where the editor itself loses its selection or throws: we may refuse, never break the text. */
  readonly shaky?: Partial<Record<'shadow' | 'formatting', string>>;
  /** Where the editor itself throws, also while somebody types, and why; the text is right. */
  readonly noisy?: Partial<Record<'shadow', string>>;
  /** The key that brings an undone edit back. */
  readonly redo?: 'y';
}

const PLAIN = { bold: false, mentions: false } as const;

export const EDITORS: readonly Row[] = [
  { name: 'textarea', ...PLAIN },
  { name: 'input', ...PLAIN, lines: false },
  { name: 'react-textarea', ...PLAIN },
  { name: 'contenteditable', links: true },
  { name: 'plaintext-only', ...PLAIN },
  { name: 'gmail-like', links: true },
  { name: 'element-like', ...PLAIN },
  { name: 'quill1', policy: 'default', links: true },
  { name: 'quill', policy: 'default', links: true },
  { name: 'prosemirror', links: true },
  { name: 'tiptap', links: true },
  { name: 'lexical', links: true },
  { name: 'slate' },
  {
    name: 'ckeditor',
    policy: 'default',
    links: true,
    // ckeditor/ckeditor5 issue 3891
    noisy: { shadow: 'its view takes the shadow root for an element when it scrolls to the caret' },
  },
  {
    name: 'draft',
    mentions: false,
    // facebookarchive/draft-js issue 1220
    shaky: { shadow: 'reads the selection of the document only' },
  },
  {
    name: 'rooster',
    policy: 'default',
    links: true,
  },
  {
    name: 'squire',
    policy: 'default',
    links: true,
    // fastmail/Squire issue 327
    shaky: { shadow: 'reads the selection of the document only' },
  },
  {
    name: 'tinymce',
    policy: 'default',
    links: true,
    cannot: { frame: 'does not start in a document in quirks mode, as about:blank is' },
    // tiny.cloud/docs "Running TinyMCE in a Shadow DOM"; tinymce/tinymce issue 6158
    shaky: {
      shadow: 'reads the selection of the document only',
      formatting: 'deleting the plain beginning of a line, it loses the space before bold words',
    },
  },
];

/** The row of that name. @throws when there is none. */
export function rowFor(name: string): Row {
  const found = EDITORS.find((editor) => editor.name === name);
  if (!found) throw new Error(`no editor ${name}`);
  return found;
}

/** One draft for all, cut down to what an editor can hold. */
export function draftFor(row: Row): Draft {
  const bold = (words: string) => (row.bold === false ? words : { bold: words });
  const lines: Draft = [
    ['Hi team,'],
    ['Morning all. Please update the CRM by Friday. Thanks for the help.'],
    ['Then ', bold('one. Please send the weekly report to them. Two'), ' end.'],
    ['Please check ', bold('the plan'), ' soon. Fine?'],
    ...(row.mentions === false
      ? []
      : [
          [
            'Ask ',
            { mention: 'Ana' },
            ', first. Please fix the build today. Bye ',
            { mention: 'Bo' },
            '.',
          ],
        ]),
    ...(row.links ? [['Please read ', { link: 'the plan' }, ' today. Fine.']] : []),
    ['Best wishes'],
  ];
  if (row.lines !== false) return lines;
  return [lines.flatMap((line, i) => (i ? [' ', ...line] : line))];
}
