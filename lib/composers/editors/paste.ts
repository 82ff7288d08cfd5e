/** A page's own window, as Firefox lets a content script reach it. */
interface PageWindow extends Window {
  Object: ObjectConstructor;
  DataTransfer: typeof DataTransfer;
  ClipboardEvent: typeof ClipboardEvent;
}

/**
 * Dispatches a plain-text paste; true when the editor took it over (the browser itself never acts
 * on a synthetic paste).
 */
export function pasteInto(element: HTMLElement, text: string): boolean {
  const view = pageWindow(element);
  if (!view) return false;
  // Made with the page's constructors: in Firefox the page could not read a transfer of ours.
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const init: ClipboardEventInit = new view.Object() as ClipboardEventInit;
  init.clipboardData = clipboardData;
  init.bubbles = true;
  init.cancelable = true;
  init.composed = true;
  return !element.dispatchEvent(new view.ClipboardEvent('paste', init));
}

function pageWindow(element: HTMLElement): PageWindow | null {
  const view = element.ownerDocument.defaultView as
    | (PageWindow & { readonly wrappedJSObject?: PageWindow })
    | null;
  return view?.wrappedJSObject ?? view;
}
