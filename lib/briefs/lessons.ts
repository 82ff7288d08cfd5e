import type { Brief, Review } from './brief';

export interface Lesson {
  readonly brief: Brief;
  readonly review: Review;
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  !!a && !!b && a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * The last result for the same owner and area, or failing that for the same owner anywhere: what
 * worked and what to improve belongs in front of whoever writes the next brief.
 */
export function lastLesson(
  briefs: readonly Brief[],
  owner: string | undefined,
  area: string | undefined,
): Lesson | null {
  const theirs = briefs
    .filter((brief) => same(brief.owner?.name, owner))
    .flatMap((brief) => (brief.reviews ?? []).map((review): Lesson => ({ brief, review })))
    .sort((a, b) => b.review.on.localeCompare(a.review.on));
  return theirs.find(({ brief }) => same(brief.area, area)) ?? (area ? null : (theirs[0] ?? null));
}
