import type { Composer } from '@/lib/composers/composer';
import { isField } from '@/lib/composers/field';

/**
 * Rest between keys before an editing host is read. Its marks are live ranges that the browser
 * moves along with the text, so nothing is lost by waiting, and a key costs nothing of ours.
 */
const REST_MS = 90;
/** Time without typing before a draft is analysed; long enough to stay out of the way. */
const PAUSE_MS = 180;

interface DraftWatcher {
  /** The text as last read. */
  text(): string;
  /** Reads again at once, outside the usual rhythm. */
  refresh(): void;
  stop(): void;
}

interface Callbacks {
  /** Soon after a change, but never in the way of a key or of its paint. */
  readonly onChange: (before: string, after: string) => void;
  /** Once the writer pauses. */
  readonly onPause: (text: string) => void;
}

/**
 * Follows the text of the active composer through `input` events and one MutationObserver
 * (editors also change text without events). No attributes, no polling.
 */
export function watchDraft(composer: Composer, { onChange, onPause }: Callbacks): DraftWatcher {
  const stop = new AbortController();
  let text = composer.read();
  let isComposing = false;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    if (stop.signal.aborted || isComposing) return;
    const before = text;
    text = composer.read();
    onChange(before, text);
    clearTimeout(pause);
    pause = setTimeout(() => onPause(text), PAUSE_MS);
  };
  // The overlay of a text area is drawn by us and must follow every key.
  const afterPaint = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      // A task of its own runs after the frame was painted.
      setTimeout(read);
    });
  };
  const afterRest = () => {
    clearTimeout(rest);
    rest = setTimeout(read, REST_MS);
  };

  const { element } = composer;
  const soon = isField(element) ? afterPaint : afterRest;
  const options = { signal: stop.signal, passive: true } as const;
  element.addEventListener('input', soon, options);
  element.addEventListener(
    'compositionstart',
    () => {
      isComposing = true;
    },
    options,
  );
  element.addEventListener(
    'compositionend',
    () => {
      isComposing = false;
      soon();
    },
    options,
  );
  const observer = new MutationObserver(soon);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  pause = setTimeout(() => onPause(text));

  return {
    text: () => text,
    refresh: read,
    stop() {
      stop.abort();
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      clearTimeout(pause);
    },
  };
}
