import type { Metric } from './area';

/** A measure with the range it usually has and the number that we propose, on its easier end. */
export function metric(
  text: string,
  unit: string,
  direction: Metric['direction'],
  [min, max]: readonly [min: number, max: number],
  suggest: number,
  source = 'house default',
): Metric {
  return { text, unit, direction, min, max, suggest, source };
}

/** A measure whose number only the writer can know. */
export function only(text: string, unit: string, direction: Metric['direction']): Metric {
  return { text, unit, direction, ask: true, source: 'only you know' };
}
