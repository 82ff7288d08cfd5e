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
const PIECES = /* @__PURE__ */ new RegExp(
  `[ \\t\\n\\r\\f]+|[${FILLERS}]+|[^ \\t\\n\\r\\f${FILLERS}]+`,
  'g',
);
const PRESERVED = /* @__PURE__ */ new RegExp(`\\n|[${FILLERS}]+|[^\\n${FILLERS}]+`, 'g');
const NEEDS_CARE = /* @__PURE__ */ new RegExp(`[\\t\\n\\r\\f${FILLERS}]| {2}|^ | $`);

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
  const data = node.data;
  if (!data) return;
  if (!NEEDS_CARE.test(data)) {
    builder.text(plain(data), node, 0);
    return;
  }
  const pattern = look.collapse ? PIECES : PRESERVED;
  for (const match of data.matchAll(pattern)) {
    const [piece] = match;
    const at = match.index;
    if (FILLERS.includes(piece.charAt(0))) continue;
    if (!look.collapse) {
      if (piece === '\n') builder.lineBreak(node, at);
      else builder.text(plain(piece), node, at);
    } else if (/^[ \t\n\r\f]/.test(piece)) {
      if (look.newlines && piece.includes('\n')) {
        for (let i = 0; i < piece.length; i++)
          if (piece[i] === '\n') builder.lineBreak(node, at + i);
      } else builder.space(node, at);
    } else builder.text(plain(piece), node, at);
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
