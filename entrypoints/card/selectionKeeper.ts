/** Remembers where the caret is in `element`; the returned function puts focus and caret back. */
export function rememberSelection(element: HTMLElement): () => void {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    const { selectionStart, selectionEnd } = element;
    return () => {
      element.focus({ preventScroll: true });
      element.setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const selection = element.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    element.focus({ preventScroll: true });
    // The editor may have replaced its nodes meanwhile; then its own caret is the better one.
    if (!range || !element.contains(range.commonAncestorContainer)) return;
    const now = element.ownerDocument.getSelection();
    now?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
  };
}
