import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { composerAt } from '@/lib/composers/find';
import { STARTED } from './assist/takeOver';

interface ExtensionApi {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: { kind: 'inject'; script: 'assist' }): Promise<unknown>;
  };
}

/** Where a watch script leaves how to end it, for a later one in the same world. */
const RUNNING = Symbol.for('outcomewise.watch');

/**
 * The only code on a page until somebody puts the caret into a composer: one `focusin` listener.
 * The first such focus asks the background for the assistant, and the listener goes away.
 * Declared in the manifest for the built-in sites and registered for those the user adds.
 */
export default defineUnlistedScript(() => {
  const stop = new AbortController();
  // The polyfill costs more than this whole script, and all browsers agree on this one call.
  const world = globalThis as {
    browser?: ExtensionApi;
    chrome?: ExtensionApi;
    [RUNNING]?: AbortController;
  };
  const runtime = (world.browser ?? world.chrome)?.runtime;

  // Whatever an earlier version left in this frame ends here.
  document.dispatchEvent(new Event(STARTED));
  world[RUNNING]?.abort();
  world[RUNNING] = stop;

  const ask = (target: EventTarget | null) => {
    if (stop.signal.aborted || !composerAt(target)) return;
    stop.abort();
    // Without an id the extension was updated under the page: its new version is here, too.
    if (runtime?.id) runtime.sendMessage({ kind: 'inject', script: 'assist' }).catch(() => {});
  };

  addEventListener('focusin', (event) => ask(event.composedPath()[0] ?? null), {
    signal: stop.signal,
    capture: true,
    passive: true,
  });

  // The caret may already be there when the extension is installed under an open page.
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  ask(active);
});
