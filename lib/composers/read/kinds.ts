/** How an element takes part in the draft. */
export type Kind = 'inline' | 'block' | 'break' | 'atom' | 'nothing' | 'hidden';

export interface Look {
  readonly kind: Kind;
  /** Spaces collapse to one. */
  readonly collapse: boolean;
  /** Newline characters end lines. */
  readonly newlines: boolean;
}

const BLOCKS = /* @__PURE__ */ words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH ' +
    'THEAD TR UL',
);
const NOTHING = /* @__PURE__ */ words('SCRIPT STYLE TEMPLATE NOSCRIPT META LINK TITLE HEAD WBR');
const ATOMS = /* @__PURE__ */ words(
  'IMG PICTURE SVG VIDEO AUDIO CANVAS OBJECT EMBED IFRAME INPUT TEXTAREA SELECT BUTTON',
);

/** Parts that an editor draws into its own host and that are not the writer's words. */
const DECORATION = /* @__PURE__ */ anyOf([
  '[data-slate-placeholder]', // slate-react components/leaf.tsx
  '.ProseMirror-widget', // prosemirror-view src/viewdesc.ts, widget decorations
  '.ql-cursor', // quill blots/cursor.ts: holds one U+FEFF
  '.ck-fake-selection-container', // ckeditor5-engine view/renderer.ts
  '.ck-widget__type-around', // ckeditor5-widget: insert-paragraph buttons
  '[data-mce-bogus="all"]', // tinymce: never serialised
]);

/** Mentions that their editors keep editable though they are one unit. */
const MENTIONS = /* @__PURE__ */ anyOf([
  '[data-slate-void="true"]', // slate-react components/element.tsx
  '.mention[data-mention]', // ckeditor5-mention
  '[data-type="mention"]', // tiptap extension-mention
  'ts-mention', // Slack's Quill fork
  'v-mention',
]);

/**
 * Says how an element takes part. Tags without attributes look as HTML says, which spares most of
 * a draft the cost of a style look-up.
 */
export function lookOf(element: Element, parent: Look): Look {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') return { ...parent, kind: 'break' };
  if (NOTHING.has(tag)) return { ...parent, kind: 'nothing' };
  if (!element.hasAttributes()) {
    if (ATOMS.has(tag)) return { ...parent, kind: 'atom' };
    if (tag === 'HR') return { ...parent, kind: 'atom' };
    const kind = BLOCKS.has(tag) ? 'block' : 'inline';
    return tag === 'PRE' ? { kind, collapse: false, newlines: true } : { ...parent, kind };
  }
  if (element.matches(DECORATION)) return { ...parent, kind: 'nothing' };
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display === 'none' || style?.visibility === 'hidden') {
    return { ...parent, kind: 'hidden' };
  }
  const look = whiteSpaceOf(style, parent);
  const editable = element.getAttribute('contenteditable');
  if (ATOMS.has(tag) || tag === 'HR' || editable === 'false' || element.matches(MENTIONS)) {
    return { ...look, kind: 'atom' };
  }
  return { ...look, kind: isBlock(tag, style) ? 'block' : 'inline' };
}

/** White-space handling of an element, from its style. */
export function whiteSpaceOf(style: CSSStyleDeclaration | undefined, parent: Look): Look {
  const value = style?.whiteSpace ?? '';
  if (!value) return parent;
  const keeps = /^(pre|pre-wrap|break-spaces)$|\bpreserve\b|break-spaces/.test(value);
  const newlines = keeps || /pre-line|preserve-breaks/.test(value);
  return { kind: parent.kind, collapse: !keeps, newlines };
}

/** True when the element stands on lines of its own. */
function isBlock(tag: string, style: CSSStyleDeclaration | undefined): boolean {
  const display = style?.display;
  if (!display) return BLOCKS.has(tag);
  if (display === 'contents') return false;
  return !display.startsWith('inline') && !display.startsWith('ruby');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function anyOf(selectors: readonly string[]): string {
  return selectors.join(',');
}
