import { browser } from 'wxt/browser';

/** True in the toolbar popup, false where the same page stands in a tab or a side panel. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
