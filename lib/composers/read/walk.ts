import { OBJECT_CHARACTER, TextMapBuilder } from './builder';
import { type Look, lookOf, whiteSpaceOf } from './kinds';
import type { TextMap } from './textMap';

/** What is not part of the draft. Selectors; `after` also drops the following siblings. */
export interface Excluded {
  readonly parts: string;
  readonly after: string;
}

// Fillers that editors put where a caret must be able to stand; nobody sees them.
const FILLERS = '\u200B\u2060\uFEFF';
const BLANK = ' \\t\\n\\r\\f';
/** Where spaces may collapse or something is left out; all between is one run of text. */
const CARE = /* @__PURE__ */ new RegExp(
  `[${BLANK}]*[\\t\\n\\r\\f${FILLERS}][${BLANK}${FILLERS}]*| {2,}|^ | $`,
  'g',
);
const PIECES = /* @__PURE__ */ new RegExp(`[${BLANK}]+|[${FILLERS}]+`, 'g');
const PRESERVED = /* @__PURE__ */ new RegExp(`\\n|[${FILLERS}]+|[^\\n${FILLERS}]+`, 'g');

/**
 * Reads an editing host: the words as a person sees them, and where each of them is.
 *
 * @example readHost(host, { parts: '.gmail_quote', after: '#appendonsend' }).text
 */
export function readHost(host: HTMLElement, excluded: Excluded): TextMap {
  const builder = new TextMapBuilder();
  const style = host.ownerDocument.defaultView?.getComputedStyle(host);
  const look = whiteSpaceOf(style, { kind: 'block', collapse: true, newlines: false });
  walk(host, look, builder, excluded);
  return builder.build();
}

function walk(parent: Element, look: Look, builder: TextMapBuilder, excluded: Excluded): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) readText(node as Text, look, builder);
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.hasAttributes() && element.matches(excluded.after)) {
        builder.blockEdge();
        builder.gap();
        return;
      }
      readElement(element, look, builder, excluded);
    }
  }
}

function readElement(
  element: Element,
  parent: Look,
  builder: TextMapBuilder,
  excluded: Excluded,
): void {
  if (element.matches(excluded.parts)) {
    builder.blockEdge();
    builder.gap();
    return;
  }
  const look = lookOf(element, parent);
  if (look.kind === 'break') builder.lineBreak(parentOf(element), indexOf(element));
  else if (look.kind === 'hidden') {
    if (element.textContent?.trim()) builder.gap();
  } else if (look.kind === 'atom') builder.atom(wordsOf(element), element);
  else if (look.kind === 'block') {
    builder.blockEdge();
    walk(element, look, builder, excluded);
    builder.blockEdge();
  } else if (look.kind === 'inline') walk(element, look, builder, excluded);
}

function readText(node: Text, look: Look, builder: TextMapBuilder): void {
  const { data } = node;
  if (!look.collapse) {
    readPreserved(node, builder);
    return;
  }
  let at = 0;
  for (const { 0: care, index } of data.matchAll(CARE)) {
    if (index > at) builder.text(plain(data.slice(at, index)), node, at);
    for (const piece of care.matchAll(PIECES)) {
      readBlanks(piece[0], node, index + piece.index, look, builder);
    }
    at = index + care.length;
  }
  if (at < data.length) builder.text(plain(at ? data.slice(at) : data), node, at);
}

function readBlanks(
  blanks: string,
  node: Text,
  at: number,
  look: Look,
  builder: TextMapBuilder,
): void {
  if (FILLERS.includes(blanks.charAt(0))) return;
  if (!look.newlines || !blanks.includes('\n')) {
    builder.space(node, at);
    return;
  }
  for (let i = 0; i < blanks.length; i++) {
    if (blanks[i] === '\n') builder.lineBreak(node, at + i);
  }
}

function readPreserved(node: Text, builder: TextMapBuilder): void {
  for (const { 0: piece, index } of node.data.matchAll(PRESERVED)) {
    if (piece === '\n') builder.lineBreak(node, index);
    else if (!FILLERS.includes(piece.charAt(0))) builder.text(plain(piece), node, index);
  }
}

/** Non-breaking spaces and tabs read as spaces: editors swap them as they please. */
function plain(text: string): string {
  return text.replace(/[\u00A0\t\r]/g, ' ');
}

/** The words of one unit: a mention's name, an emoji's alternative text. */
function wordsOf(element: Element): string {
  const alt = element.getAttribute('alt') ?? '';
  const words = alt || (/^(IMG|SVG|HR)$/i.test(element.tagName) ? '' : (element.textContent ?? ''));
  const shown = plain(words)
    .replace(new RegExp(`[${FILLERS}]`, 'g'), '')
    .replace(/\s+/g, ' ')
    .trim();
  return shown || OBJECT_CHARACTER;
}

function parentOf(node: Node): Node {
  return node.parentNode ?? node;
}

/** Position of a node among its siblings. */
export function indexOf(node: Node): number {
  let index = 0;
  for (let other = node.previousSibling; other; other = other.previousSibling) index++;
  return index;
}
