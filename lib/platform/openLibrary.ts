import { browser } from 'wxt/browser';

/** Opens the library in a tab, on one brief if named. */
export async function openLibrary(briefId?: string): Promise<boolean> {
  const url: string = browser.runtime.getURL('/library.html' as '/welcome.html');
  await browser.tabs.create({ url: briefId ? `${url}#/brief/${briefId}` : url });
  return true;
}
