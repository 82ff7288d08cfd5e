import { browser } from 'wxt/browser';

/** The tab the user sees, from a popup or side panel of its window. */
export async function activeTab(): Promise<{ id: number; windowId: number } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined || tab.windowId === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId };
}
