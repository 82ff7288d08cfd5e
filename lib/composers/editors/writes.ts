import { pasteInto } from './paste';

/**
 * `insertText` by the browser's own editing command: the only scripted edit that enters the native
 * undo stack. Deprecated on paper, without a successor, and kept by every browser for editors.
 */
export const byCommand = {
  name: 'insertText',
  write: (surface: { element: HTMLElement }, text: string): boolean =>
    surface.element.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text),
} as const;

/** A synthetic plain-text paste: editors with a model of their own put it through that model. */
export const byPaste = {
  name: 'paste',
  write: (surface: { element: HTMLElement }, text: string): boolean =>
    text !== '' && pasteInto(surface.element, text),
} as const;
