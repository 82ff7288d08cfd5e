import type { Composer } from '@/lib/composers/composer';
import { carrySpans, createMarks } from '@/lib/composers/marks';
import { createDetector } from '@/lib/detection/detector';
import type { Request } from '@/lib/detection/request';
import { isMarked } from '@/lib/detection/sensitivity';
import { ignoreKey, type Preferences } from '@/lib/platform/preferences';
import { overlaps, type Span } from '@/lib/text/span';
import { watchDraft } from './draftWatcher';
import type { AssistantHost, OpenCard } from './host';

/** The assistant on one composer, from focus to blur. */
export interface Session {
  readonly composer: Composer;
  readonly requests: readonly Request[];
  draft(): string;
  /** Opens the card on the request at the caret, or the next one after it. */
  openAtCaret(): boolean;
  applyPreferences(preferences: Preferences): void;
  close(): void;
}

/** Starts watching `composer`; `overlay` is where marks that need elements are drawn,
 * `onGone` is told when the extension turns out to have left the page. */
export function openSession(
  composer: Composer,
  host: AssistantHost,
  overlay: ShadowRoot,
  initial: Preferences,
  onGone: () => void,
): Session {
  const stop = new AbortController();
  const marks = createMarks(composer, overlay, host.isHidden);
  // Marks need no deadlines; the card brings their reader along.
  let detector = createDetector();
  const ignoredOnce = new Set<string>();
  let preferences = initial;
  let requests: readonly Request[] = [];
  /** What is marked; carried over edits, while `requests` are as of the last pause. */
  let marked: readonly Span[] = [];
  let card: { readonly index: number; readonly open: OpenCard } | null = null;
  /** Counts the attempts to open a card: only the last one may. */
  let attempts = 0;

  const show = () => marks.show(marked, card?.index ?? null);
  const closeCard = () => {
    const closing = card;
    card = null;
    closing?.open.close();
    show();
  };
  const isQuiet = (text: string, request: Request) => {
    const key = ignoreKey(text.slice(request.start, request.end));
    return ignoredOnce.has(key) || preferences.ignoredSentences.includes(key);
  };
  const analyse = (text: string) => {
    if (!host.isConnected()) return onGone();
    if (stop.signal.aborted || !composer.isAlive()) return;
    requests = detector.update(text, { channel: composer.channel, now: new Date() });
    marked = requests.filter(
      (request) => isMarked(request, preferences.sensitivity) && !isQuiet(text, request),
    );
    show();
  };

  const watcher = watchDraft(composer, {
    onChange(before, after) {
      if (before !== after) {
        // An editor that empties at once was sent or cleared; nobody types that fast.
        if (before.length > 20 && after.trim() === '') host.draftEnded(before, requests);
        card?.open.textChanged();
        marked = carrySpans(before, after, marked).filter((span) => span !== null);
      }
      show();
    },
    onPause: analyse,
  });

  async function open(span: Span, viaKeyboard: boolean): Promise<void> {
    closeCard();
    const attempt = ++attempts;
    const isLate = () => stop.signal.aborted || attempt !== attempts;
    const module = await host.loadCard();
    if (!module) return onGone();
    if (isLate()) return;
    detector = createDetector(module.readDeadline);
    watcher.refresh();
    const draft = watcher.text();
    analyse(draft);
    const index = marked.findIndex((other) => overlaps(other, span));
    const request = requests.find((other) => overlaps(other, span));
    if (index < 0 || !request) return;
    const opened = await module.openCard({
      composer,
      isHidden: host.isHidden,
      input: { draft, request, requests, channel: composer.channel, now: new Date() },
      onApplied: () => {
        watcher.refresh();
        analyse(watcher.text());
      },
      onIgnoreOnce: (sentence) => {
        ignoredOnce.add(ignoreKey(sentence));
        analyse(watcher.text());
      },
      onClosed: closeCard,
    });
    if (isLate() || watcher.text() !== draft) return opened.close();
    card = { index, open: opened };
    if (viaKeyboard) opened.takeFocus();
    show();
  }

  const onClick = (event: Event) => {
    const { clientX, clientY } = event as MouseEvent;
    const hit = marks.hit(clientX, clientY);
    const span = hit === null ? undefined : marked[hit];
    // A double click selects a word; that is editing, not asking.
    if (span && (event as MouseEvent).detail < 2) void open(span, false);
    else if (card) closeCard();
  };
  composer.element.addEventListener('click', onClick, { signal: stop.signal });

  const session: Session = {
    composer,
    get requests() {
      return requests;
    },
    draft: () => watcher.text(),
    openAtCaret() {
      const caret = composer.caret() ?? 0;
      const span = marked.find(({ end }) => end >= caret) ?? marked.at(-1);
      if (!span) return false;
      void open(span, true);
      return true;
    },
    applyPreferences(next) {
      preferences = next;
      analyse(watcher.text());
    },
    close() {
      if (stop.signal.aborted) return;
      if (!composer.isAlive() && host.isConnected()) host.draftEnded(watcher.text(), requests);
      stop.abort();
      watcher.stop();
      closeCard();
      marks.destroy();
    },
  };
  return session;
}
