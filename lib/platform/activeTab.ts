import { browser } from 'wxt/browser';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** Only where the browser lets us know: after a click on our button, or with host access. */
  readonly url: string | null;
}

/**
 * The tab the user sees, from a popup or side panel of its window. A popup in a window or tab of
 * its own is told by its address which tab it is about: `popup.html?tab=12`.
 */
export async function activeTab(): Promise<ActiveTab | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const tab = asked
    ? await browser.tabs.get(asked).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined || tab.windowId === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId, url: tab.url ?? null };
}
