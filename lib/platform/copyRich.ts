import { copyByCommand } from './copyText';

/**
 * Puts formatted text on the clipboard, with the plain text beside it for places that take no
 * formatting. Where a page forbids the clipboard by policy, the older command does the same.
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}
