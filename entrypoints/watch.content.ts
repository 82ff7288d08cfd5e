import { defineContentScript } from 'wxt/utils/define-content-script';
import { composerAt } from '@/lib/composers/find';
import { SITE_MATCHES } from '@/lib/composers/sites/matches';

/**
 * The only code on a page until somebody puts the caret into a composer: one `focusin` listener.
 * The first such focus asks the background for the assistant and the listener goes away.
 */
export default defineContentScript({
  matches: [...SITE_MATCHES],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main(ctx) {
    // A reload of the extension leaves the old script behind; WXT ends it through this signal.
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    const ask = (target: EventTarget | null) => {
      if (stop.signal.aborted || !composerAt(target)) return;
      stop.abort();
      // The polyfill costs more than this whole script, and Chrome and Firefox agree on this call.
      const runtime = (globalThis.browser ?? globalThis.chrome).runtime;
      // After an update the old script cannot reach the background any more; silence is right.
      if (runtime?.id) runtime.sendMessage({ kind: 'inject', script: 'assist' })?.catch?.(() => {});
    };
    addEventListener('focusin', (event) => ask(event.composedPath()[0] ?? null), {
      signal: stop.signal,
      capture: true,
      passive: true,
    });
    // The caret may already be there when the extension is installed into an open page.
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    ask(active);
  },
});
