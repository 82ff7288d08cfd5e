import type { Brief, Metric } from '../../briefs/brief';
import { oneLine } from './clean';

/**
 * A metric on one line.
 *
 * @example metricInWords({ label: 'First reply time', baseline: '9', target: '4', unit: 'hours' })
 * // "First reply time: from 9 to 4 hours"
 */
export function metricInWords(metric: Metric): string {
  const unit = metric.unit ? ` ${metric.unit}` : '';
  const range =
    metric.baseline && metric.target
      ? `from ${metric.baseline} to ${metric.target}${unit}`
      : metric.target
        ? `${metric.target}${unit}`
        : metric.baseline
          ? `now ${metric.baseline}${unit}`
          : '';
  const seen = metric.seenBy ? ` (seen in: ${metric.seenBy})` : '';
  return oneLine(`${metric.label}${range && `: ${range}`}${seen}`);
}

/** Every check a stranger could make to tell whether the outcome is there. */
export function successCriteria(brief: Brief): string[] {
  const metrics = (brief.metrics ?? []).map(metricInWords);
  const doneWhen = (brief.agent?.doneWhen ?? []).map(oneLine);
  return [...metrics, ...doneWhen].filter((line) => line !== '');
}
