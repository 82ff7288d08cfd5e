import { lookOf } from '../read/kinds';

const PLAIN_LOOK = { kind: 'block', collapse: true, newlines: false } as const;

/**
 * The words as HTML in the formatting that surrounds a range (`<b>`, a link, a coloured span), or
 * `null` when they stand in none. For editors that paste plain text without it. The string is for
 * the editor's clipboard code; nothing here parses it.
 */
export function formattedLike(range: Range, host: Element, text: string): string | null {
  const around: Element[] = [];
  const start = range.startContainer;
  let parent = start.nodeType === 1 ? (start as Element) : start.parentElement;
  for (; parent && parent !== host; parent = parent.parentElement) {
    if (lookOf(parent, PLAIN_LOOK).kind !== 'inline') break;
    if (parent.contains(range.endContainer)) around.push(parent);
  }
  if (!around.length) return null;
  return around.reduce((inner, element) => wrap(inner, element), linesAsHtml(text));
}

/** Text as HTML: escaped, with its lines. */
export function linesAsHtml(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped.replaceAll('\n', '<br>');
}

function wrap(inner: string, element: Element): string {
  const shell = element.cloneNode(false) as Element;
  shell.removeAttribute('id');
  const closing = `</${shell.tagName.toLowerCase()}>`;
  return shell.outerHTML.replace(/<\/[^>]*>$/, '') + inner + closing;
}
