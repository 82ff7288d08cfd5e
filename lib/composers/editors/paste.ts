/** A page's own window, as Firefox lets a content script reach it. */
interface PageWindow extends Window {
  Object: ObjectConstructor;
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
}

/**
 * Dispatches a paste; true when the editor took it over (the browser itself never acts on a
 * synthetic one).
 *
 * @param html the same words with their formatting, where the editor would drop it otherwise
 */
export function pasteInto(element: HTMLElement, text: string, html?: string): boolean {
  const view = pageWindow(element);
  if (!view) return false;
  const init: ClipboardEventInit = new view.Object() as ClipboardEventInit;
  init.clipboardData = new view.DataTransfer();
  init.bubbles = true;
  init.cancelable = true;
  init.composed = true;
  const event = new view.ClipboardEvent('paste', init);
  // Filled only now: Firefox hands the event an empty transfer, whatever was in the given one, and
  // a page may only read what was written through its own constructors.
  event.clipboardData?.setData('text/plain', text);
  if (html) event.clipboardData?.setData('text/html', html);
  return !element.dispatchEvent(event);
}

function pageWindow(element: HTMLElement): PageWindow | null {
  const view = element.ownerDocument.defaultView as
    | (PageWindow & { readonly wrappedJSObject?: PageWindow })
    | null;
  return view?.wrappedJSObject ?? view;
}
