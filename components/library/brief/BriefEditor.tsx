import { useMemo, useRef } from 'preact/hooks';
import { Builder } from '@/components/builder/Builder';
import { contentOf } from '@/components/builder/editing';
import { SaveNotice } from '@/components/builder/SaveNotice';
import { showField } from '@/components/builder/showField';
import { areaFor, findArea } from '@/lib/briefs/areaFor';
import type { Brief, BriefContent } from '@/lib/briefs/brief';
import { checksFor } from '@/lib/briefs/checks';
import type { Lesson } from '@/lib/briefs/lessons';
import { loadOf } from '@/lib/briefs/load';
import type { Person } from '@/lib/briefs/person';
import type { BriefRow } from '@/lib/briefs/row';
import { suggestionsOf } from '@/lib/briefs/suggestions';
import type { SaveResult } from '@/lib/platform/briefRepository';
import { Button } from '../../base/Button';
import { t } from '../../text';
import { useAutosave } from './useAutosave';

interface BriefEditorProps {
  readonly brief: Brief;
  readonly rows: readonly BriefRow[];
  readonly people: readonly Person[];
  readonly lesson: Lesson | null;
  readonly today: string;
  /** Checks that the organisation switched off. */
  readonly disabledChecks: readonly string[];
  readonly onSave: (base: Brief, changes: Partial<BriefContent>) => Promise<SaveResult>;
  readonly onCopy: (content: Partial<BriefContent>) => void;
  /** `isFinished`: a draft is to be an open brief from now on. */
  readonly onDone: (isFinished: boolean) => void;
}

/** The builder over a stored brief; saving needs no button, and all of it can be taken back. */
export function BriefEditor(props: BriefEditorProps) {
  const { brief, today } = props;
  const start = useRef(brief);
  const edit = useAutosave(start.current, props.onSave);
  const { content, state } = edit;
  const form = useRef<HTMLDivElement>(null);
  const { disabledChecks } = props;
  const checks = useMemo(
    () => checksFor(content, today).filter(({ id }) => !disabledChecks.includes(id)),
    [content, today, disabledChecks],
  );
  const { area, outcome = '' } = content;
  const guess = useMemo(() => findArea(area) ?? areaFor(outcome.slice(0, 600)), [area, outcome]);
  const owner = content.owner?.name.trim();
  const others = useMemo(
    () => props.rows.filter((row) => row.id !== brief.id),
    [props.rows, brief.id],
  );
  const isDraft = brief.status === 'draft';
  const done = async (isFinished: boolean) => {
    await edit.flush();
    // What could not be saved stays on screen.
    if (edit.isSafe()) props.onDone(isFinished);
  };
  return (
    <div class="editor" ref={form}>
      <h1 class="visually-hidden" tabIndex={-1} data-focus-on-open>
        {t(isDraft ? 'libraryNew' : 'libraryEditTitle')}
      </h1>
      <div class="editor-bar">
        <p class="soft" aria-live="polite">
          {state.kind === 'saved' && t('librarySaved')}
          {state.kind === 'saving' && t('librarySaving')}
        </p>
        <Button onClick={() => edit.put(contentOf(start.current))}>{t('libraryTakeBack')}</Button>
        {isDraft && <Button onClick={() => void done(false)}>{t('libraryKeepDraft')}</Button>}
        <Button look="primary" onClick={() => void done(true)}>
          {t(isDraft ? 'libraryFinish' : 'libraryDone')}
        </Button>
      </div>
      <SaveNotice
        save={state}
        onKeepMine={(theirs) => theirs && void edit.settle(theirs, true)}
        onTakeTheirs={(theirs) => void edit.settle(theirs, false)}
        onCopy={() => props.onCopy(content)}
      />
      <Builder
        content={content}
        suggestions={guess ? suggestionsOf(guess) : null}
        today={today}
        people={props.people}
        load={owner ? loadOf(others, owner, today) : null}
        lesson={props.lesson}
        checks={checks}
        outcomeProblem={state.kind === 'no-outcome' ? t('checkNoOutcome') : undefined}
        onChange={edit.change}
        onShowField={(field) => form.current && showField(form.current, field)}
      />
    </div>
  );
}
