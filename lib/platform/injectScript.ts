import { browser } from 'wxt/browser';
import { PRESENCE_CSS } from '../composers/marks/style';

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
  const target = { tabId, frameIds: [frameId] };
  try {
    if (import.meta.env.FIREFOX && script === 'assist') {
      await browser.scripting.insertCSS({ target, origin: 'USER', css: PRESENCE_CSS });
    }
    await browser.scripting.executeScript({
      target,
      files: [`/${script}.js`],
    });
    return true;
  } catch {
    return false;
  }
}
