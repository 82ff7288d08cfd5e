import type { Request } from './request';

/** How readily the product marks. */
export type Sensitivity = 'quiet' | 'normal' | 'eager';

/** Least calibrated confidence that is marked. */
export const THRESHOLDS: Readonly<Record<Sensitivity, number>> = {
  quiet: 0.7,
  normal: 0.38,
  eager: 0.22,
};

/** Requests below it are not reported at all. */
export const LEAST_CONFIDENCE = THRESHOLDS.eager;

/** True when the request is shown in the draft: a task, not one to leave alone, and sure enough. */
export function isMarked(request: Request, sensitivity: Sensitivity): boolean {
  return (
    request.kind === 'task' &&
    request.keepAsTask === null &&
    request.confidence >= THRESHOLDS[sensitivity]
  );
}
