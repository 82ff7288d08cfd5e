import { useEffect, useState } from 'preact/hooks';
import { previewFor } from '@/components/builder/previewText';
import { BriefEditor } from '@/components/library/brief/BriefEditor';
import { BriefView, type CopyForm } from '@/components/library/brief/BriefView';
import '@/components/library/brief/brief.css';
import { Empty } from '@/components/library/Empty';
import { Icon } from '@/components/library/Icon';
import { ReviewForm } from '@/components/library/review/ReviewForm';
import { briefLink, pageLink, type BriefView as View } from '@/components/library/route';
import { t } from '@/components/text';
import type { Brief, Review } from '@/lib/briefs/brief';
import { reviewed, withoutLastReview } from '@/lib/briefs/review';
import { rowOf } from '@/lib/briefs/row';
import { followUpText, waitingFor } from '@/lib/briefs/waiting';
import { copyRich } from '@/lib/platform/copyRich';
import { copyAndSay, type PageProps, saveAndSay } from '../app';
import { changeStatus } from '../bulk';
import { dropIfEmpty } from '../dropIfEmpty';
import { useBrief } from '../useBriefs';
import { useDisabledChecks } from '../useDisabledChecks';
import { useLesson } from '../useLesson';
import { usePeople } from '../usePeople';

interface BriefDetailProps extends PageProps {
  readonly id: string;
  readonly view: View;
}

/** One brief: to read, to edit, or to review together. */
export default function BriefDetail(props: BriefDetailProps) {
  const { id, view, library, say, today } = props;
  const brief = useBrief(library, id);
  const lesson = useLesson(props, brief ?? null);
  const people = usePeople();
  const disabledChecks = useDisabledChecks();
  const [isSaving, setIsSaving] = useState(false);
  const isLoaded = brief !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each view announces itself once
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-focus-on-open]')?.focus({ preventScroll: true });
  }, [id, view, isLoaded]);

  useEffect(() => {
    if (view === 'edit') return () => void dropIfEmpty(library, id);
  }, [library, id, view]);

  const open = (next: View) => {
    location.hash = briefLink(id, next);
  };
  const finish = async (isFinished: boolean) => {
    const latest = isFinished ? await library.repository.get(id) : null;
    const isDraft = latest?.status === 'draft' && latest.outcome !== '';
    if (latest && isDraft)
      await saveAndSay(props, latest, { status: 'open' }, t('libraryFinished'));
    open('read');
  };
  const review = async (of: Brief, result: Review) => {
    setIsSaving(true);
    const isSaved = await saveAndSay(
      props,
      of,
      reviewed(of, result),
      t(of.cadence ? 'reviewSavedRound' : 'reviewSaved'),
      withoutLastReview,
    );
    setIsSaving(false);
    if (isSaved) open('read');
  };

  return (
    <section class="split-detail" aria-label={t('libraryBrief')}>
      <div class="detail">
        <a class="detail-back" href={view === 'read' ? pageLink('briefs') : briefLink(id)}>
          <Icon name="back" />
          {t(view === 'read' ? 'libraryBack' : 'libraryBackToBrief')}
        </a>
        {brief === null && (
          <Empty title={t('libraryGone')} text={t('libraryGoneText')}>
            <a class="button" href={pageLink('briefs')}>
              {t('libraryBack')}
            </a>
          </Empty>
        )}
        {brief && view === 'read' && (
          <BriefView
            brief={brief}
            lesson={lesson}
            today={today}
            onCopy={(form) => void copy(brief, form, props)}
            onCopyText={(text) => void copyAndSay(text, say)}
            onExport={() => props.onExport({ scope: 'one', ids: [id] })}
            onStatus={(action) => void changeStatus(props, action, [id])}
            onUndoReview={() =>
              void saveAndSay(props, brief, withoutLastReview(brief), t('reviewUndone'))
            }
            onRepeat={() => void repeat(brief, props)}
          />
        )}
        {brief && view === 'review' && (
          <ReviewForm
            brief={brief}
            today={today}
            isSaving={isSaving}
            onSave={(result) => void review(brief, result)}
            onCancel={() => open('read')}
            onCopy={(text) => void copyAndSay(text, say)}
          />
        )}
        {brief && view === 'edit' && (
          <BriefEditor
            brief={brief}
            rows={props.rows}
            people={people}
            lesson={lesson}
            today={today}
            disabledChecks={disabledChecks}
            onSave={(base, changes) => library.save(base, changes)}
            onCopy={(content) =>
              void copyAndSay(previewFor('document', content, new Date(), today).text, say)
            }
            onDone={(isFinished) => void finish(isFinished)}
          />
        )}
      </div>
    </section>
  );
}

async function copy(brief: Brief, form: CopyForm, { say, today }: PageProps): Promise<void> {
  if (form === 'followUp') {
    const [item] = waitingFor([{ ...rowOf(brief), status: 'open' }], today)[0]?.items ?? [];
    return item && copyAndSay(followUpText(item, today), say);
  }
  const { html, text, markdown } = previewFor('document', brief, new Date(), today);
  if (form !== 'rich') return copyAndSay(form === 'markdown' ? markdown : text, say);
  say(t((await copyRich(html, text)) ? 'libraryCopied' : 'libraryCopyFailed'));
}

/** The same again: all that was agreed, none of the results. */
async function repeat(brief: Brief, { library, say }: PageProps): Promise<void> {
  const { id, revision, createdAt, updatedAt, history, fieldRevisions, ...content } = brief;
  const { reviews, deadline, reviewOn, ...again } = content;
  const [result] = await library.create([{ ...again, status: 'draft' }]);
  if (!result?.ok) return say(t('libraryNotSaved'));
  location.hash = briefLink(result.brief.id, 'edit');
}
