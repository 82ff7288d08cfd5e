import type { Lesson } from '@/lib/briefs/lessons';
import { shortDay } from '../../dates';
import { t } from '../../text';
import { briefLink } from '../route';
import { RESULT_TEXT } from '../texts';

interface LessonNoteProps {
  readonly lesson: Lesson;
}

/** What came of the last brief for the same person and area, and what to do differently. */
export function LessonNote({ lesson }: LessonNoteProps) {
  const { brief, review } = lesson;
  return (
    <aside class="notice lesson" aria-label={t('libraryLastTime')}>
      <p>
        <strong>{t('libraryLastTime')}</strong>{' '}
        <span class={`badge badge-${review.result}`}>{t(RESULT_TEXT[review.result])}</span>{' '}
        <a class="link" href={briefLink(brief.id)}>
          {brief.outcome}
        </a>{' '}
        <span class="soft">{shortDay(review.on)}</span>
      </p>
      {review.improve && <p dir="auto">{t('builderLessonImprove', review.improve)}</p>}
      {review.worked && <p dir="auto">{t('builderLessonWorked', review.worked)}</p>}
    </aside>
  );
}
