import type { Composer } from '@/lib/composers/composer';

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
  /** After the paint that follows a change, so that typing never waits for it. */
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
  let pause: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    if (stop.signal.aborted || isComposing) return;
    const before = text;
    text = composer.read();
    onChange(before, text);
    clearTimeout(pause);
    pause = setTimeout(() => onPause(text), PAUSE_MS);
  };
  const soon = () => {
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      // A task of its own runs after the frame was painted.
      setTimeout(read);
    });
  };

  const { element } = composer;
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
      clearTimeout(pause);
    },
  };
}
