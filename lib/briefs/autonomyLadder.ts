import { AUTONOMY_STEPS } from '../rewriting/autonomy';
import type { Brief, Review } from './brief';

/** The seven sentences, least to most freedom; the card and the builder speak the same words. */
export const LADDER: readonly string[] = AUTONOMY_STEPS.map((step) => step.text);

/** The four steps that are offered first. */
export const SHORT_LADDER = [3, 5, 6, 7] as const;

/** The sentence of a step, 1 to 7. */
export function ladderText(step: number): string {
  return LADDER[Math.min(LADDER.length, Math.max(1, Math.round(step))) - 1] ?? '';
}

/** A past result that speaks for or against a step. */
export interface LadderReason {
  readonly briefId: string;
  readonly outcome: string;
  readonly on: string;
  readonly result: Review['result'];
  readonly authority: Review['authorityWasRight'];
}

export interface LadderProposal {
  readonly from: number;
  readonly to: number;
  readonly reasons: readonly LadderReason[];
}

const START = 4;

function sameName(a: string | undefined, b: string | undefined): boolean {
  return (a ?? '').trim().toLowerCase() === (b ?? '').trim().toLowerCase();
}

/** Reviews of one owner in one area, oldest first. */
export function trackRecord(
  briefs: readonly Brief[],
  owner: string,
  area: string | undefined,
): { reasons: LadderReason[]; step: number } {
  const theirs = briefs.filter(
    (brief) => sameName(brief.owner?.name, owner) && sameName(brief.area, area),
  );
  const reasons = theirs
    .flatMap((brief) =>
      (brief.reviews ?? []).map(
        (review): LadderReason => ({
          briefId: brief.id,
          outcome: brief.outcome,
          on: review.on,
          result: review.result,
          authority: review.authorityWasRight,
        }),
      ),
    )
    .sort((a, b) => a.on.localeCompare(b.on));
  const latest = [...theirs].sort((a, b) => a.updatedAt.localeCompare(b.updatedAt)).at(-1);
  return { reasons, step: latest?.autonomy ?? START };
}

/**
 * The step the record speaks for: one up after two good reviews in a row (or one where the
 * authority was too little), one down after a miss or where it was too much. `null` leaves it.
 */
export function proposeStep(
  briefs: readonly Brief[],
  owner: string,
  area: string | undefined,
): LadderProposal | null {
  const { reasons, step } = trackRecord(briefs, owner, area);
  const last = reasons.at(-1);
  if (!last) return null;
  if (last.result === 'missed' || last.authority === 'too-much') {
    return step > 1 ? { from: step, to: step - 1, reasons: [last] } : null;
  }
  const before = reasons.at(-2);
  const twoGood =
    last.result === 'hit' && before?.result === 'hit' && before.authority !== 'too-much';
  const askedForMore = last.result === 'hit' && last.authority === 'too-little';
  if (step >= LADDER.length || !(twoGood || askedForMore)) return null;
  return {
    from: step,
    to: step + 1,
    reasons: askedForMore || !before ? [last] : [before, last],
  };
}
