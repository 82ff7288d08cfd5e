import { createDetector } from './detector';
import { readDeadline } from './readDeadline';
import type { DetectOptions, Request } from './request';

export { isMarked, type Sensitivity } from './sensitivity';

/** Remembers sentences between calls, so that drafts seen before cost little. Bounded. */
const shared = createDetector(readDeadline);

/**
 * Finds everything in a draft that hands over work.
 *
 * @param draft - plain text; spans of the answer are UTF-16 offsets into it
 * @param options - channel of the message and local time of writing
 * @returns requests in order, not overlapping, each with its confidence from 0 to 1
 * @example detect('Please send the deck to Ana by Friday.', { channel: 'email', now: new Date() })
 */
export function detect(draft: string, options: DetectOptions): readonly Request[] {
  return shared.update(draft, options);
}
