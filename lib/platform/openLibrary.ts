import { browser } from 'wxt/browser';

/**
 * Opens the library in a tab, on one brief if named, with its export if a format is named; an
 * empty name leaves the format to the user.
 */
export async function openLibrary(briefId?: string, format?: string): Promise<boolean> {
  const url: string = browser.runtime.getURL('/library.html' as '/welcome.html');
  const path = ['brief', briefId ?? '', ...(format === undefined ? [] : ['export', format])];
  const hash = briefId ? `#/${path.map(encodeURIComponent).join('/')}` : '';
  await browser.tabs.create({ url: url + hash });
  return true;
}
