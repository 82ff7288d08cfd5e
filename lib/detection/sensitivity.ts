import type { Request } from './request';

/** How readily the product marks. */
export type Sensitivity = 'quiet' | 'normal' | 'eager';

/**
 * Least calibrated confidence that is marked. A wrong mark costs more trust than a missed one, so
 * `normal` lies above the point where precision and recall together are best.
 */
export const THRESHOLDS: Readonly<Record<Sensitivity, number>> = {
  quiet: 0.75,
  normal: 0.5,
  eager: 0.22,
};

/** Least confidence with the best F1 on cross-validated answers; what `npm run analyze` reports. */
export const BALANCED = 0.38;

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
