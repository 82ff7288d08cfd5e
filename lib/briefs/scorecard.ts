import type { Brief, Metric } from './brief';
import { daysBetween } from './days';
import { attainment, directionOf, readNumber } from './numbers';

export type Track = 'on-track' | 'at-risk' | 'off' | 'no-data';

/** Why a line is where it is; the view turns it into words. */
export type TrackReason =
  | 'met'
  | 'ahead-of-time'
  | 'behind-time'
  | 'near'
  | 'far'
  | 'past-deadline'
  | 'not-measured'
  | 'review-late';

export interface Point {
  readonly on: string;
  readonly text: string;
  /** The number in the text, for a chart; `null` when there is none. */
  readonly value: number | null;
}

/** One metric of one brief over time. */
export interface ScoreLine {
  readonly brief: Brief;
  readonly metric: Metric;
  readonly metricIndex: number;
  readonly points: readonly Point[];
  readonly target: number | null;
  readonly better: 'up' | 'down' | 'yes';
  readonly track: Track;
  readonly because: TrackReason;
}

/** Within this share of the target a missed value is "at risk" and not "off". */
const NEAR = 0.9;
const LATE_REVIEW_DAYS = 7;

/** The lines of all open briefs that have metrics, worst first. */
export function scorecard(briefs: readonly Brief[], today: string): ScoreLine[] {
  const rank: Record<Track, number> = { off: 0, 'at-risk': 1, 'no-data': 2, 'on-track': 3 };
  return briefs
    .filter((brief) => brief.status === 'open')
    .flatMap((brief) => (brief.metrics ?? []).map((_, i) => scoreLine(brief, i, today)))
    .filter((line) => line !== null)
    .sort((a, b) => rank[a.track] - rank[b.track]);
}

/** One metric of a brief; `null` when the brief has no such metric. */
export function scoreLine(brief: Brief, index: number, today: string): ScoreLine | null {
  const metric = brief.metrics?.[index];
  if (!metric) return null;
  const points = (brief.reviews ?? [])
    .filter((review) => review.actuals[index])
    .map((review): Point => {
      const text = review.actuals[index] ?? '';
      return { on: review.on, text, value: readNumber(text) };
    });
  const [track, because] = trackOf(brief, metric, points, today);
  return {
    brief,
    metric,
    metricIndex: index,
    points,
    target: readNumber(metric.target),
    better: directionOf(metric),
    track,
    because,
  };
}

function trackOf(
  brief: Brief,
  metric: Metric,
  points: readonly Point[],
  today: string,
): [Track, TrackReason] {
  const last = points.at(-1);
  const pastDeadline = brief.deadline !== undefined && today > brief.deadline;
  if (!last) {
    if (pastDeadline) return ['off', 'past-deadline'];
    const late = brief.reviewOn ? daysBetween(brief.reviewOn, today) : 0;
    return late > LATE_REVIEW_DAYS ? ['at-risk', 'review-late'] : ['no-data', 'not-measured'];
  }
  const share = attainment(metric, last.text);
  if (share === null) return ['no-data', 'not-measured'];
  if (share >= 1) return ['on-track', 'met'];
  if (pastDeadline) return ['off', 'past-deadline'];
  if (brief.deadline && readNumber(metric.baseline) !== null) {
    const behind = elapsed(brief, brief.deadline, last.on) - share;
    if (behind <= 0.1) return ['on-track', 'ahead-of-time'];
    return [behind <= 0.3 ? 'at-risk' : 'off', 'behind-time'];
  }
  return share >= NEAR ? ['at-risk', 'near'] : ['off', 'far'];
}

/** Share of the time between handing over and the deadline that had passed on `day`. */
function elapsed(brief: Brief, deadline: string, day: string): number {
  const start = brief.createdAt.slice(0, 10);
  const whole = daysBetween(start, deadline);
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(start, day) / whole));
}
