import type { Write } from './editor';
import { formattedLike, linesAsHtml } from './formatting';
import { pasteInto } from './paste';

interface NamedWrite {
  readonly name: string;
  readonly write: Write;
}

/**
 * `insertText` by the browser's own editing command: the only scripted edit that enters the native
 * undo stack. Deprecated on paper, without a successor, and kept by every browser for editors.
 */
export const byCommand: NamedWrite = {
  name: 'insertText',
  write: ({ element }, text) =>
    element.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text),
};

/**
 * The same, line by line: Firefox would write a `<br>` for a newline, which editors whose lines are
 * blocks do not take for one.
 */
export const byLines: NamedWrite = {
  name: 'insertText',
  write({ element }, text) {
    const { ownerDocument: page } = element;
    return text.split('\n').every((line, index) => {
      if (index && !page.execCommand('insertParagraph')) return false;
      return line || !index ? page.execCommand(line ? 'insertText' : 'delete', false, line) : true;
    });
  },
};

/** A synthetic plain-text paste: editors with a model of their own put it through that model. */
export const byPaste: NamedWrite = {
  name: 'paste',
  write: ({ element }, text) => text !== '' && pasteInto(element, text),
};

/** A paste that also carries the formatting around it, for editors that would drop it. */
export const byFormattedPaste: NamedWrite = {
  name: 'paste',
  write(surface, text) {
    const span = surface.selection();
    const range = span && surface.range(span);
    const html = range && formattedLike(range, surface.element, text);
    return text !== '' && pasteInto(surface.element, text, html ?? undefined);
  },
};

/** A paste of HTML, for editors that leave plain text to the browser. */
export const byHtmlPaste: NamedWrite = {
  name: 'paste',
  write(surface, text) {
    const span = surface.selection();
    const range = span && surface.range(span);
    const html = (range && formattedLike(range, surface.element, text)) ?? linesAsHtml(text);
    return text !== '' && pasteInto(surface.element, text, html);
  },
};
