import type { Brief } from '@/lib/briefs/brief';
import type { Lesson } from '@/lib/briefs/lessons';
import { shortDay } from '../../dates';
import { t } from '../../text';
import { Menu } from '../Menu';
import { briefLink } from '../route';
import { dueDay, dueText, RESULT_TEXT, STATUS_TEXT } from '../texts';
import { BriefFacts } from './BriefFacts';
import { History } from './History';
import { LessonNote } from './LessonNote';
import { MetricTable } from './MetricTable';
import { ReviewList } from './ReviewList';

export type CopyForm = 'rich' | 'markdown' | 'text' | 'followUp';

export interface BriefViewProps {
  readonly brief: Brief;
  readonly lesson: Lesson | null;
  readonly today: string;
  readonly onCopy: (form: CopyForm) => void;
  readonly onCopyText: (text: string) => void;
  readonly onExport: () => void;
  readonly onStatus: (action: 'archive' | 'bin' | 'reopen') => void;
  readonly onUndoReview: () => void;
  readonly onRepeat: () => void;
}

/** One brief to read: what was agreed, what came of it, and what to do next. */
export function BriefView(props: BriefViewProps) {
  const { brief, today } = props;
  const canReview = brief.status === 'open' || brief.status === 'draft';
  const isClosed = brief.status === 'closed';
  return (
    <article class="brief">
      <header class="brief-head">
        <p class="brief-state">
          <StateBadge brief={brief} />
          <span class="soft">{whenText(brief, today)}</span>
        </p>
        <h1 dir="auto" tabIndex={-1} data-focus-on-open>
          {brief.outcome || t('briefUntitled')}
        </h1>
        {brief.why && (
          <p class="brief-why" dir="auto">
            {brief.why}
          </p>
        )}
        <div class="card-actions">
          {canReview && (
            <a class="button button-primary" href={briefLink(brief.id, 'review')}>
              {t('reviewTogether')}
            </a>
          )}
          <a class="button" href={briefLink(brief.id, 'edit')}>
            {t('libraryEdit')}
          </a>
          <Menu
            label={t('libraryCopy')}
            items={[
              { text: t('libraryCopyRich'), onPick: () => props.onCopy('rich') },
              { text: t('builderCopyMarkdown'), onPick: () => props.onCopy('markdown') },
              { text: t('builderCopyText'), onPick: () => props.onCopy('text') },
              { text: t('waitingCopy'), onPick: () => props.onCopy('followUp') },
            ]}
          >
            {t('libraryCopy')}
          </Menu>
          <button type="button" class="button" onClick={props.onExport}>
            {t('libraryExport')}
          </button>
          <Menu
            label={t('libraryMore')}
            items={[
              { text: t('libraryRepeat'), onPick: props.onRepeat },
              ...(brief.reviews?.length
                ? [{ text: t('reviewUndo'), onPick: props.onUndoReview }]
                : []),
              ...(brief.status === 'open'
                ? []
                : [{ text: t('libraryReopen'), onPick: () => props.onStatus('reopen') }]),
              ...(brief.status === 'archived'
                ? []
                : [{ text: t('libraryDoArchive'), onPick: () => props.onStatus('archive') }]),
              ...(brief.status === 'binned'
                ? []
                : [
                    {
                      text: t('libraryDoBin'),
                      look: 'danger' as const,
                      onPick: () => props.onStatus('bin'),
                    },
                  ]),
            ]}
          />
        </div>
      </header>
      {props.lesson && !isClosed && <LessonNote lesson={props.lesson} />}
      <MetricTable brief={brief} />
      <ReviewList brief={brief} onCopy={props.onCopyText} />
      <BriefFacts brief={brief} />
      <History brief={brief} />
    </article>
  );
}

function StateBadge({ brief }: { readonly brief: Brief }) {
  const last = brief.reviews?.at(-1);
  return brief.status === 'closed' && last ? (
    <span class={`badge badge-${last.result}`}>{t(RESULT_TEXT[last.result])}</span>
  ) : (
    <span class="badge">{t(STATUS_TEXT[brief.status])}</span>
  );
}

function whenText(brief: Brief, today: string): string {
  const owner = brief.owner?.name ?? t('briefNoOwner');
  const last = brief.reviews?.at(-1);
  if (brief.status === 'closed' && last) return `${owner} · ${shortDay(last.on)}`;
  const due = dueDay(brief);
  return due ? `${owner} · ${dueText(due, today)}` : owner;
}
