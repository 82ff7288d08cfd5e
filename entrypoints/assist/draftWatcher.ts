import type { Composer } from '@/lib/composers/composer';
import { isComposing, onTyping, quietFor } from '@/lib/composers/typing';

/**
 * Rest between keys before a draft is read. Its marks move along with the text by themselves, so
 * nothing is lost by waiting, and a key costs next to nothing of ours.
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

/** Follows the text of the active composer. */
export function watchDraft(composer: Composer, { onChange, onPause }: Callbacks): DraftWatcher {
  const stop = new AbortController();
  const { element } = composer;
  let text = composer.read();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    // The end of a composition is a change of its own.
    if (stop.signal.aborted || isComposing(element)) return;
    const before = text;
    text = composer.read();
    onChange(before, text);
    clearTimeout(pause);
    pause = setTimeout(() => onPause(text), PAUSE_MS);
  };
  // One timer for all keys of a run: to end one and begin another with each key costs more.
  const wait = (ms: number) => {
    rest = setTimeout(() => {
      rest = undefined;
      const left = REST_MS - quietFor(element);
      if (left > 0) wait(left);
      else read();
    }, ms);
  };
  const onKey = () => {
    if (rest === undefined) wait(REST_MS);
  };
  onTyping(element, onKey, stop.signal);
  pause = setTimeout(() => onPause(text));

  return {
    text: () => text,
    refresh: read,
    stop() {
      stop.abort();
      clearTimeout(rest);
      clearTimeout(pause);
    },
  };
}
