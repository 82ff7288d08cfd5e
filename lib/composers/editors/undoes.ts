/** The browser's own undo stack. */
export function undoByCommand(element: HTMLElement): void {
  element.ownerDocument.execCommand('undo');
}

/** The undo key, for editors that keep a history of their own. */
export function undoByKey(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const mac = /mac|iphone|ipad/i.test(view.navigator.platform);
  element.dispatchEvent(
    new view.KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      keyCode: 90,
      ctrlKey: !mac,
      metaKey: mac,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
