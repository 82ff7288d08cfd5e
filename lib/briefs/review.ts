import type { Brief, BriefContent, Metric, Review } from './brief';
import { attainment } from './numbers';
import { nextCheck } from './standing';

/** The result the numbers speak for; `null` when they cannot be read. The user decides. */
export function suggestResult(
  metrics: readonly Metric[],
  actuals: readonly string[],
): Review['result'] | null {
  const reached = metrics.map((metric, i) => attainment(metric, actuals[i]));
  const known = reached.filter((share): share is number => share !== null);
  if (known.length === 0 || known.length < metrics.length) return null;
  if (known.every((share) => share >= 1)) return 'hit';
  const mean = known.reduce((sum, share) => sum + share, 0) / known.length;
  return mean >= 0.5 ? 'partly' : 'missed';
}

/**
 * What to write when a brief was reviewed. A brief with a deadline is closed by its result; a
 * standing brief stays open and gets its next check.
 */
export function reviewed(brief: Brief, review: Review): Partial<BriefContent> {
  const reviews = [...(brief.reviews ?? []), review];
  if (brief.cadence) {
    return { reviews, status: 'open', reviewOn: nextCheck(brief.cadence, review.on) };
  }
  return { reviews, status: 'closed', reviewOn: undefined };
}

/** Takes the last result back, for undo. */
export function withoutLastReview(brief: Brief): Partial<BriefContent> {
  const last = brief.reviews?.at(-1);
  return {
    reviews: brief.reviews?.slice(0, -1),
    status: 'open',
    ...(last && { reviewOn: last.on }),
  };
}

/** The day a brief is to be looked at together: its review date, next check or deadline. */
export function reviewDay(
  brief: Pick<Brief, 'reviewOn' | 'cadence' | 'deadline' | 'createdAt'>,
): string | null {
  if (brief.reviewOn) return brief.reviewOn;
  if (brief.cadence) return nextCheck(brief.cadence, brief.createdAt.slice(0, 10));
  return brief.deadline ?? null;
}

const sentence = (text: string): string => text.trim().replace(/[.\s]+$/, '');

/**
 * Praise or correction in three plain sentences: the situation, what was done, what it meant.
 * Parts left empty are left out.
 */
export function feedbackText(feedback: {
  readonly situation: string;
  readonly behaviour: string;
  readonly impact: string;
}): string {
  const situation = sentence(feedback.situation);
  const behaviour = sentence(feedback.behaviour);
  const impact = sentence(feedback.impact);
  const opening = [situation, behaviour].filter(Boolean).join(', ');
  return [opening, impact && `What it meant: ${impact}`]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}
