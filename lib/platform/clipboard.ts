import { copyText } from './copyText';

/** What goes on the clipboard: documents take the HTML, everything else the text. */
export interface Copied {
  readonly text: string;
  readonly html?: string | undefined;
}

/** Copies text, with formatting where there is any; false when the browser refuses. */
export async function copyRich({ text, html }: Copied): Promise<boolean> {
  if (!html || typeof ClipboardItem === 'undefined') return copyText(text);
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(text);
  }
}
