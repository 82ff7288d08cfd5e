import { applyEdit } from '@/lib/composers/apply';
import { carrySpans } from '@/lib/composers/carrySpans';
import type { Composer } from '@/lib/composers/composer';
import { createMarks } from '@/lib/composers/marks';
import { createDetector, isMarked } from '@/lib/detection/detect';
import type { Request } from '@/lib/detection/request';
import { ignoreKey, type Preferences } from '@/lib/platform/preferences';
import { type CardHost, createCardHost } from './cardHost';
import { type OpenCard, openCard } from './cardSession';
import { watchDraft } from './draftWatcher';
import type { AssistantHost } from './host';

/** The assistant on one composer, from focus to blur. */
export interface Session {
  readonly composer: Composer;
  readonly requests: readonly Request[];
  draft(): string;
  /** Opens the card on the request at the caret, or the next one after it. */
  openAtCaret(): boolean;
  /** True when focus went to something of ours. */
  owns(target: EventTarget | null): boolean;
  applyPreferences(preferences: Preferences): void;
  close(): void;
}

/** Starts watching `composer`; `overlay` is where marks that need elements are drawn. */
export function openSession(
  composer: Composer,
  host: AssistantHost,
  overlay: ShadowRoot,
  initial: Preferences,
): Session {
  const stop = new AbortController();
  const marks = createMarks(composer, overlay);
  const detector = createDetector({ channel: composer.channel });
  const ignoredOnce = new Set<string>();
  let preferences = initial;
  let requests: readonly Request[] = [];
  let all: readonly Request[] = [];
  let card: { host: CardHost; open: OpenCard } | null = null;

  const show = (active: number | null = null) => marks.show(requests, active);
  const closeCard = () => {
    card?.open.close();
    card?.host.destroy();
    card = null;
    show();
  };
  const analyse = (text: string) => {
    if (!host.isConnected()) return session.close();
    if (!composer.isAlive()) return;
    all = detector.detect(text, new Date());
    requests = all.filter(
      (request) => isMarked(request, preferences.sensitivity) && !isIgnored(text, request),
    );
    if (!card) show();
  };
  const isIgnored = (text: string, request: Request) => {
    const key = ignoreKey(text.slice(request.start, request.end));
    return ignoredOnce.has(key) || preferences.ignoredSentences.includes(key);
  };

  const watcher = watchDraft(composer, {
    onChange(before, after) {
      if (before !== after) {
        card?.open.textChanged();
        requests = carrySpans(before, after, requests);
        all = requests;
      }
      show(card?.open.index ?? null);
    },
    onPause: analyse,
  });

  async function open(index: number, viaKeyboard: boolean): Promise<void> {
    const request = requests[index];
    if (!request) return;
    if (!host.isConnected()) return session.close();
    closeCard();
    const module = await host.loadCard();
    if (!module || stop.signal.aborted || watcher.text() !== composer.read()) return;
    const cardHost = createCardHost(module.styles);
    const current = openCard({
      composer,
      host,
      module,
      cardHost,
      request,
      index,
      viaKeyboard,
      input: {
        draft: watcher.text(),
        request,
        requests: all,
        channel: composer.channel,
        now: new Date(),
      },
      apply: (edit) => applyEdit(composer, edit),
      onApplied: () => {
        requests = [];
        watcher.refresh();
      },
      onIgnoreOnce: (sentence) => {
        ignoredOnce.add(ignoreKey(sentence));
        analyse(watcher.text());
      },
      onClosed: closeCard,
    });
    card = { host: cardHost, open: current };
    show(index);
  }

  const onClick = (event: Event) => {
    const { clientX, clientY } = event as MouseEvent;
    const index = marks.hit(clientX, clientY);
    if (index !== null && (event as MouseEvent).detail < 2) void open(index, false);
    else if (card) closeCard();
  };
  composer.element.addEventListener('click', onClick, { signal: stop.signal });

  const session: Session = {
    composer,
    get requests() {
      return all;
    },
    draft: () => watcher.text(),
    openAtCaret() {
      const caret = composer.caret() ?? 0;
      const found = requests.findIndex((request) => request.end >= caret);
      const index = found >= 0 ? found : requests.length - 1;
      if (index < 0) return false;
      void open(index, true);
      return true;
    },
    owns: (target) => card?.host.element === target,
    applyPreferences(next) {
      preferences = next;
      analyse(watcher.text());
    },
    close() {
      stop.abort();
      watcher.stop();
      card?.open.close();
      card?.host.destroy();
      card = null;
      marks.destroy();
    },
  };
  return session;
}
