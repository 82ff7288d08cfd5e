import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { areaFor, findArea } from '@/lib/briefs/areaFor';
import type { Brief, BriefContent } from '@/lib/briefs/brief';
import { suggestionsOf } from '@/lib/briefs/suggestions';
import { tidyContent } from '@/lib/briefs/tidy';
import type { DraftState } from '@/lib/platform/draftStore';
import { type Editing, EMPTY, editingOf, isEmpty, savedChanges, toDraft } from './editing';
import type { BuilderServices } from './services';

/** What the last save came to, until the next key. */
export type SaveState =
  | { readonly kind: 'none' | 'saving' | 'saved' | 'storage-full' | 'failed' | 'no-outcome' }
  | { readonly kind: 'conflict'; readonly theirs: Brief | null };

/** The brief being written: kept with every key, saved when told. */
export function useBuilder(services: BuilderServices) {
  const [editing, setEditing] = useState<Editing>(EMPTY);
  const [isLoaded, setIsLoaded] = useState(false);
  const [kept, setKept] = useState<DraftState>('saved');
  const [save, setSave] = useState<SaveState>({ kind: 'none' });
  const latest = useRef(editing);
  latest.current = editing;

  useEffect(() => {
    let isCurrent = true;
    void services.readDraft().then(async (draft) => {
      const stored = draft?.briefId ? await services.get(draft.briefId) : null;
      // A person can type before the draft has been read: what they typed wins.
      if (isCurrent && draft && isEmpty(latest.current.content)) {
        setEditing(editingOf(draft, stored));
      }
      if (isCurrent) setIsLoaded(true);
    });
    const stop = services.watchDraft(setKept, (draft) =>
      setEditing(draft ? editingOf(draft, latest.current.saved) : EMPTY),
    );
    return () => {
      isCurrent = false;
      stop();
    };
  }, [services]);

  const put = useCallback(
    (next: Editing) => {
      latest.current = next;
      setEditing(next);
      services.keepDraft(toDraft(next, services.now()));
    },
    [services],
  );

  const change = useCallback(
    (changes: Partial<BriefContent>) => {
      setSave({ kind: 'none' });
      put({ ...latest.current, content: { ...latest.current.content, ...changes } });
    },
    [put],
  );

  /** Starts over; returns what was there, for undo. */
  const start = useCallback(
    (next: Editing = EMPTY): Editing => {
      const before = latest.current;
      setSave({ kind: 'none' });
      if (next === EMPTY) {
        latest.current = EMPTY;
        setEditing(EMPTY);
        void services.clearDraft();
      } else put(next);
      return before;
    },
    [put, services],
  );

  const { area, outcome = '', source } = editing.content;
  const sourceText = source?.text ?? '';
  const guess = useMemo(
    () => findArea(area) ?? areaFor(`${sourceText} ${outcome}`.slice(0, 600)),
    [area, outcome, sourceText],
  );
  const suggestions = useMemo(() => (guess ? suggestionsOf(guess) : null), [guess]);

  const saveNow = useCallback(
    async (over?: Brief | null) => {
      const { content, saved } = latest.current;
      if (!content.outcome?.trim()) return setSave({ kind: 'no-outcome' });
      setSave({ kind: 'saving' });
      const whole = { ...tidyContent(content), ...(guess && { area: guess.id }) };
      const base = over === undefined ? saved : over;
      const result = base
        ? await services.update(base.id, base.revision, savedChanges(base, whole))
        : await services.create(whole);
      if (result.ok) {
        // Whatever was typed while the save was under way stays, and is not saved yet.
        const typed = latest.current.content;
        const { area: filed } = result.brief;
        put({
          content: { ...typed, ...(filed && { area: typed.area ?? filed }) },
          saved: result.brief,
        });
        setSave({ kind: 'saved' });
      } else if (result.reason === 'conflict') setSave({ kind: 'conflict', theirs: result.theirs });
      else setSave({ kind: result.reason === 'storage-full' ? 'storage-full' : 'failed' });
    },
    [guess, put, services],
  );

  return { editing, isLoaded, kept, save, suggestions, change, start, saveNow };
}
