import type { Brief, Review } from '@/lib/briefs/brief';
import { feedbackText } from '@/lib/briefs/review';
import { Button } from '../../base/Button';
import { shortDay } from '../../dates';
import { t } from '../../text';
import { RESULT_TEXT } from '../texts';
import { withUnit } from './MetricTable';

interface ReviewListProps {
  readonly brief: Brief;
  readonly onCopy: (text: string) => void;
}

/** Results so far, the latest first. */
export function ReviewList({ brief, onCopy }: ReviewListProps) {
  const reviews = [...(brief.reviews ?? [])].reverse();
  if (reviews.length === 0) return null;
  return (
    <section class="facts" aria-label={t('reviewResults')}>
      <h2>{t('reviewResults')}</h2>
      <ol class="reviews">
        {reviews.map((review, i) => (
          // Two reviews of one day may be equal; their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li class="review" key={i}>
            <p class="review-head">
              <span class={`badge badge-${review.result}`}>{t(RESULT_TEXT[review.result])}</span>
              <span class="soft">{shortDay(review.on)}</span>
            </p>
            <ReviewBody review={review} brief={brief} />
            {review.feedback && (
              <blockquote class="quote">
                <p dir="auto">{feedbackText(review.feedback)}</p>
                <Button
                  look="quiet"
                  onClick={() => review.feedback && onCopy(feedbackText(review.feedback))}
                >
                  {t('libraryCopy')}
                </Button>
              </blockquote>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const AUTHORITY = {
  right: 'reviewAuthorityRight',
  'too-little': 'reviewAuthorityLittle',
  'too-much': 'reviewAuthorityMuch',
} as const;

function ReviewBody({ review, brief }: { readonly review: Review; readonly brief: Brief }) {
  const lines = [
    ...(brief.metrics ?? []).flatMap((metric, i) =>
      review.actuals[i] ? [[metric.label, withUnit(review.actuals[i], metric.unit)] as const] : [],
    ),
    ...(review.worked ? [[t('reviewWorked'), review.worked] as const] : []),
    ...(review.improve ? [[t('reviewImprove'), review.improve] as const] : []),
    ...(review.briefWasClear === false ? [[t('reviewClear'), t('reviewNo')] as const] : []),
    ...(review.authorityWasRight
      ? [[t('reviewAuthority'), t(AUTHORITY[review.authorityWasRight])] as const]
      : []),
  ];
  return (
    <dl>
      {lines.map(([label, value]) => (
        <div class="fact" key={label}>
          <dt dir="auto">{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
