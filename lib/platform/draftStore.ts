import { browser } from 'wxt/browser';
import { BriefDraft } from '../briefs/draft';
import { writeFailure } from './storageArea';

const KEY = 'draft:builder';
/** A draft that could not be read is put here before a new one is written. */
const ASIDE_KEY = 'draft:unreadable';
const DELAY = 400;

export type DraftState = 'saved' | 'saving' | 'storage-full' | 'unavailable';

export interface DraftStore {
  read(): Promise<BriefDraft | null>;
  /** Keeps the draft: within half a second, or at once when the page is hidden or closed. */
  keep(draft: BriefDraft): void;
  /** Forgets the draft, because it was saved as a brief or discarded. */
  clear(): Promise<void>;
  /** Writes what is waiting. */
  flush(): Promise<void>;
  /** Flushes and stops listening. */
  close(): Promise<void>;
}

interface Options {
  readonly delay?: number;
  /** Tells the view whether what is on screen is kept. */
  readonly onState?: (state: DraftState) => void;
  /** Another view (the side panel beside the popup) wrote the draft; `null` when it was cleared. */
  readonly onOther?: (draft: BriefDraft | null) => void;
  /** Where closing shows itself; the page's window. */
  readonly page?: Pick<Window, 'addEventListener' | 'removeEventListener'> | undefined;
}

/**
 * The builder's draft. A popup is closed by any click beside it, without asking: so the draft is
 * written while typing, and once more the moment the page goes away (the write is handed to the
 * browser before the page ends and finishes without it).
 */
export function openDraftStore(options: Options = {}): DraftStore {
  const { delay = DELAY, onState = () => {}, onOther, page = globalThis.window } = options;
  const self = crypto.randomUUID();
  let waiting: BriefDraft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  async function write(draft: BriefDraft): Promise<void> {
    try {
      await browser.storage.local.set({ [KEY]: { ...draft, writtenBy: self } });
      if (!waiting) onState('saved');
    } catch (error) {
      // Kept in memory: the next keystroke tries again, and the text stays on screen.
      waiting ??= draft;
      onState(writeFailure(error));
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const draft = waiting;
    waiting = null;
    // No wait for an earlier write: the browser keeps their order, and the page may be closing.
    if (draft) writing = write(draft);
    return writing;
  }

  const onHide = () => void flush();
  page?.addEventListener('pagehide', onHide);
  page?.addEventListener('visibilitychange', onHide, { capture: true });

  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    // What is being typed here is newer than anything another view had to say.
    if (!change || waiting) return;
    if (change.newValue === undefined || change.newValue === null) return onOther?.(null);
    const read = BriefDraft.safeParse(change.newValue);
    if (read.success && read.data.writtenBy !== self) onOther?.(read.data);
  };
  if (onOther) browser.storage.local.onChanged.addListener(onChanged);

  return {
    async read() {
      const { [KEY]: raw } = await browser.storage.local.get(KEY);
      if (raw === undefined) return null;
      const read = BriefDraft.safeParse(raw);
      if (read.success) return read.data;
      await browser.storage.local.set({ [ASIDE_KEY]: raw });
      return null;
    },
    keep(draft) {
      waiting = draft;
      onState('saving');
      // Not restarted by each keystroke: steady typing is written twice a second, too.
      timer ??= setTimeout(flush, delay);
    },
    async clear() {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
      await writing;
      await browser.storage.local.remove(KEY);
    },
    flush,
    async close() {
      browser.storage.local.onChanged.removeListener(onChanged);
      page?.removeEventListener('pagehide', onHide);
      page?.removeEventListener('visibilitychange', onHide, { capture: true });
      await flush();
    },
  };
}
