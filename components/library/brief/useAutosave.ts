import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { contentOf, savedChanges } from '@/components/builder/editing';
import type { SaveState } from '@/components/builder/useBuilder';
import type { Brief, BriefContent } from '@/lib/briefs/brief';
import { tidyContent } from '@/lib/briefs/tidy';
import type { SaveResult } from '@/lib/platform/briefRepository';

/** A pause in typing after which what stands there is saved. */
const PAUSE_MS = 600;

type Save = (base: Brief, changes: Partial<BriefContent>) => Promise<SaveResult>;

/**
 * Edits a stored brief in place: every pause saves, one save after the other. `start` is the
 * brief as it was when editing began, so that all of it can be taken back.
 */
export function useAutosave(start: Brief, save: Save) {
  const [content, setContent] = useState<Partial<BriefContent>>(() => contentOf(start));
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const latest = useRef(content);
  const base = useRef(start);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const running = useRef<Promise<void>>(Promise.resolve());

  const isStored = useRef(true);

  const write = useCallback(async () => {
    isStored.current = false;
    const changes = savedChanges(base.current, tidyContent(latest.current));
    // A brief without its outcome would be a line nobody recognises in the list.
    if (!latest.current.outcome?.trim()) return setState({ kind: 'no-outcome' });
    if (Object.keys(changes).length === 0) {
      isStored.current = true;
      return setState({ kind: 'saved' });
    }
    const result = await save(base.current, changes);
    if (result.ok) {
      base.current = result.brief;
      isStored.current = true;
      setState({ kind: 'saved' });
    } else if (result.reason === 'conflict') {
      setState({ kind: 'conflict', theirs: result.theirs });
    } else setState({ kind: result.reason === 'storage-full' ? 'storage-full' : 'failed' });
  }, [save]);

  /** Saves what is not saved yet; resolves when it is. */
  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    running.current = running.current.then(write);
    return running.current;
  }, [write]);

  const put = useCallback(
    (next: Partial<BriefContent>) => {
      latest.current = next;
      setContent(next);
      setState({ kind: 'saving' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [flush],
  );

  const change = useCallback(
    (changes: Partial<BriefContent>) => put({ ...latest.current, ...changes }),
    [put],
  );

  /** Goes on from what another window wrote: with our text over it, or with theirs. */
  const settle = useCallback(
    (theirs: Brief, isMineKept: boolean) => {
      base.current = theirs;
      put(isMineKept ? latest.current : contentOf(theirs));
      return flush();
    },
    [flush, put],
  );

  useEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  /** True when everything typed up to the last flush is stored. */
  const isSafe = useCallback(() => isStored.current, []);
  return { content, state, change, put, flush, settle, isSafe };
}
