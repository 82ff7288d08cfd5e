import type { ApplyResult, Composer } from '@/lib/composers/composer';
import { composerAt } from '@/lib/composers/find';
import { openComposer } from '@/lib/composers/open';
import { refusedBySite } from '@/lib/composers/sites/index';
import type { DraftReport } from '@/lib/platform/messages';
import { DEFAULT_PREFERENCES, isMutedHost, type Preferences } from '@/lib/platform/preferences';
import type { AssistantHost } from './host';
import { openSession, type Session } from './session';

/** What the surroundings can ask of a running assistant. */
export interface Assistant {
  openCard(): boolean;
  /** The draft written in last, or `null` when there is none in this frame. */
  report(): DraftReport | null;
  insert(text: string): Promise<ApplyResult> | null;
  stop(): void;
  /** Aborted when the assistant has ended, by whatever cause. */
  readonly ended: AbortSignal;
}

/**
 * Runs the assistant in this frame: whichever composer has the focus gets a session. One at a
 * time, so that observers exist only where somebody is writing.
 */
export function startAssistant(host: AssistantHost): Assistant {
  const stop = new AbortController();
  const overlayHost = document.createElement('div');
  overlayHost.id = 'outcomewise-marks';
  overlayHost.setAttribute('aria-hidden', 'true');
  if (host.isHidden) overlayHost.style.setProperty('display', 'none', 'important');
  const overlay = overlayHost.attachShadow({ mode: 'open' });
  document.documentElement.append(overlayHost);

  let preferences: Preferences = DEFAULT_PREFERENCES;
  let isReady = false;
  let session: Session | null = null;

  let life = new AbortController();

  const end = () => {
    session?.close();
    session = null;
    life.abort();
  };
  const isMuted = () => isMutedHost(preferences.mutedHosts, location.hostname);
  const focus = (target: EventTarget | null) => {
    if (stop.signal.aborted) return;
    if (!host.isConnected()) return stop.abort();
    if (!isReady || isMuted()) return;
    const found = composerAt(target);
    const element = found && !refusedBySite(found) ? found : null;
    if (element && element === session?.composer.element) return;
    end();
    if (!element) return;
    life = new AbortController();
    const composer = openComposer(element, life.signal);
    session = openSession(composer, host, overlay, preferences, () => stop.abort());
    life.signal.addEventListener(
      'abort',
      host.onGone(() => stop.abort()),
    );
  };
  const insert = async (composer: Composer, text: string): Promise<ApplyResult> => {
    const module = await host.loadCard();
    return module?.insertAtCaret(composer, text) ?? { ok: false, reason: 'gone' };
  };
  const begin = (loaded: Preferences) => {
    preferences = loaded;
    isReady = true;
    focus(activeElement());
  };

  addEventListener('focusin', (event) => focus(event.composedPath()[0] ?? null), {
    signal: stop.signal,
    capture: true,
    passive: true,
  });
  const unwatch = host.watchPreferences((next) => {
    preferences = next;
    if (isMuted()) end();
    else session?.applyPreferences(next);
  });
  stop.signal.addEventListener('abort', () => {
    end();
    unwatch();
    overlayHost.remove();
  });
  host.loadPreferences().then(begin, () => begin(DEFAULT_PREFERENCES));

  return {
    openCard: () => session?.openAtCaret() ?? false,
    report: () =>
      session?.composer.isAlive()
        ? {
            site: session.composer.site,
            channel: session.composer.channel,
            recipients: session.composer.recipients(),
            draft: session.draft(),
            requests: session.requests,
          }
        : null,
    insert: (text) => (session?.composer.isAlive() ? insert(session.composer, text) : null),
    stop: () => stop.abort(),
    ended: stop.signal,
  };
}

/** The focused element, looked up through open shadow roots. */
function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
