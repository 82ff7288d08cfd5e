/** Both ends of a selection, in DOM terms. */
export interface Ends {
  readonly anchorNode: Node;
  readonly anchorOffset: number;
  readonly focusNode: Node;
  readonly focusOffset: number;
}

interface ShadowSelection {
  getSelection?: () => Selection | null;
}
interface ComposedSelection {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
}

/**
 * The selection inside `host`, also within an open shadow root, where the document's own selection
 * only names the root's host. `null` when the selection is elsewhere.
 */
export function selectionIn(host: HTMLElement): Ends | null {
  const root = host.getRootNode();
  const selection = host.ownerDocument.getSelection();
  if (!selection) return null;
  if (root.nodeType === 11) {
    const own = (root as ShadowSelection).getSelection?.call(root);
    const ends = (own && endsOf(own)) ?? composedEnds(selection, root as ShadowRoot);
    if (ends && host.contains(ends.focusNode)) return ends;
  }
  const ends = endsOf(selection);
  return ends && host.contains(ends.anchorNode) && host.contains(ends.focusNode) ? ends : null;
}

/** Selects a range in the document of `host`. */
export function selectRange(host: HTMLElement, range: Range): void {
  host.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
}

function endsOf(selection: Selection): Ends | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return anchorNode && focusNode ? { anchorNode, anchorOffset, focusNode, focusOffset } : null;
}

function composedEnds(selection: Selection, root: ShadowRoot): Ends | null {
  const composed = selection as ComposedSelection;
  const range = composed.getComposedRanges?.call(selection, { shadowRoots: [root] })[0];
  if (!range) return null;
  return {
    anchorNode: range.startContainer,
    anchorOffset: range.startOffset,
    focusNode: range.endContainer,
    focusOffset: range.endOffset,
  };
}
