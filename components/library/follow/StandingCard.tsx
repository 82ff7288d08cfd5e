import type { Brief } from '@/lib/briefs/brief';
import { cadenceText } from '@/lib/briefs/cadenceText';
import { reviewDay } from '@/lib/briefs/review';
import { rounds, streak } from '@/lib/briefs/standing';
import { shortDay } from '../../dates';
import { count } from '../../plural';
import { t } from '../../text';
import { briefLink } from '../route';
import { dueText, RESULT_TEXT } from '../texts';

interface StandingCardProps {
  readonly brief: Brief;
  readonly today: string;
}

/** Rounds drawn as dots; older ones are in the brief. */
const SHOWN_ROUNDS = 12;

/** A standing brief: its rhythm, its next check, and how the last rounds went. */
export function StandingCard({ brief, today }: StandingCardProps) {
  const { cadence, reviews = [] } = brief;
  if (!cadence) return null;
  const next = reviewDay(brief);
  const inARow = streak(cadence, reviews, today);
  const past = rounds(cadence, reviews, today).slice(-SHOWN_ROUNDS);
  const isDue = next !== null && next <= today;
  return (
    <li class="card">
      <div class="card-head">
        <h2 dir="auto">
          <a class="link" href={briefLink(brief.id)}>
            {brief.outcome || t('briefUntitled')}
          </a>
        </h2>
        <a
          class={isDue ? 'button button-primary' : 'button'}
          href={briefLink(brief.id, 'review')}
          aria-label={t('libraryCheckNow', brief.outcome)}
        >
          {t('libraryCheck')}
        </a>
      </div>
      <p class="soft">
        {[brief.owner?.name ?? t('briefNoOwner'), cadenceText(cadence)].join(' · ')}
        {next && (
          <>
            {' · '}
            <span class={next < today ? 'item-late' : undefined}>
              {t('libraryNextCheck', dueText(next, today))}
            </span>
          </>
        )}
      </p>
      {past.length > 0 && (
        <div class="rounds">
          <ol class="round-dots" aria-label={t('libraryRounds')}>
            {past.map((round) => (
              <li key={round.on} class={`round round-${round.result ?? 'none'}`}>
                <span class="visually-hidden">
                  {shortDay(round.on)}:{' '}
                  {t(round.result ? RESULT_TEXT[round.result] : 'libraryNotReviewed')}
                </span>
              </li>
            ))}
          </ol>
          {inARow > 0 && (
            <span class="soft">{count(inARow, 'libraryStreakOne', 'libraryStreak')}</span>
          )}
        </div>
      )}
    </li>
  );
}
