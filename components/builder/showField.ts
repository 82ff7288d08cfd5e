/** Brings a field into view, unfolding the group it is in, and puts the caret there. */
export function showField(root: ParentNode, field: string): void {
  const found = root.querySelector<HTMLElement>(`[data-field="${field}"]`);
  for (let group = found?.closest('details'); group; ) {
    group.open = true;
    group = group.parentElement?.closest('details');
  }
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}
