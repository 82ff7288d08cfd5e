import { findDeadline } from '../english/deadline';
import { type Span, textSpan } from '../text/span';
import type { Deadline } from './request';

/**
 * Finds the deadline in a part of a draft. Handed to the detector, because reading dates weighs as
 * much as a quarter of detection, and marks in a page need none.
 */
export type DeadlineReader = (draft: string, part: Span, now: Date) => Deadline | null;

/** Reads deadlines with the date parser; offsets of the answer are those of the draft. */
export const readDeadline: DeadlineReader = (draft, { start, end }, now) => {
  const found = findDeadline(draft.slice(start, end), now);
  return found
    ? { ...textSpan(draft, start + found.start, start + found.end), date: found.date }
    : null;
};
