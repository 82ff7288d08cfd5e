import { browser } from 'wxt/browser';

/** Our scripts that go into a page when they are needed there. */
export type ScriptName = 'assist' | 'card' | 'formats';

/**
 * Puts one of our unlisted scripts into a frame. False when the browser does not let us, for
 * example because the frame is gone or the site is not allowed any more.
 */
export async function injectScript(
  script: ScriptName,
  tabId: number,
  frameId: number,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [`/${script}.js`],
    });
    return true;
  } catch {
    return false;
  }
}
