import type { Brief, BriefStatus, Cadence, Owner, Review } from './brief';
import { checkInDays } from './checkInDays';

/**
 * What lists, filters and sorting need of a brief. Rows live in a small index beside the
 * records, so that a list of 10,000 never parses 10,000 records.
 */
export interface BriefRow {
  readonly id: string;
  readonly revision: number;
  readonly status: BriefStatus;
  /** The first 240 characters; the whole text is in the record. */
  readonly outcome: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly owner?: Owner;
  readonly area?: string;
  readonly tags?: readonly string[];
  readonly deadline?: string;
  readonly deadlineText?: string;
  readonly cadence?: Cadence;
  readonly reviewOn?: string;
  /** Days named in the check-ins, for reminders. */
  readonly checkInDays?: readonly string[];
  /** Result and day of the last review. */
  readonly lastResult?: Review['result'];
  readonly lastReviewOn?: string;
}

/** A stored key whose record cannot be read, as the index remembers it. */
export interface BrokenRow {
  readonly key: string;
  readonly problem: string;
}

const OUTCOME_IN_ROW = 240;

/** Cuts the row out of a brief. */
export function rowOf(brief: Brief): BriefRow {
  const last = brief.reviews?.at(-1);
  const checkIns = checkInDays(brief.checkIns);
  return {
    id: brief.id,
    revision: brief.revision,
    status: brief.status,
    outcome: brief.outcome.slice(0, OUTCOME_IN_ROW),
    createdAt: brief.createdAt,
    updatedAt: brief.updatedAt,
    ...(brief.owner && { owner: brief.owner }),
    ...(brief.area && { area: brief.area }),
    ...(brief.tags?.length && { tags: brief.tags }),
    ...(brief.deadline && { deadline: brief.deadline }),
    ...(brief.deadlineText && { deadlineText: brief.deadlineText }),
    ...(brief.cadence && { cadence: brief.cadence }),
    ...(brief.reviewOn && { reviewOn: brief.reviewOn }),
    ...(checkIns.length > 0 && { checkInDays: checkIns }),
    ...(last && { lastResult: last.result, lastReviewOn: last.on }),
  };
}
