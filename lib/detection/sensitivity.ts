import type { Request } from './request';

/** How readily the product marks. */
export type Sensitivity = 'quiet' | 'normal' | 'eager';

/** Least confidence that is marked. */
export const THRESHOLDS: Readonly<Record<Sensitivity, number>> = {
  quiet: 0.75,
  normal: 0.5,
  eager: 0.3,
};

/** True when the request is shown in the draft: a task, not one to leave alone, and sure enough. */
export function isMarked(request: Request, sensitivity: Sensitivity): boolean {
  return (
    request.kind === 'task' &&
    request.keepAsTask === null &&
    request.confidence >= THRESHOLDS[sensitivity]
  );
}
