import type { Metric } from './brief';

/** The first number in a text like "98 %", "4.5 of 5" or "1,200"; `null` when there is none. */
export function readNumber(text: string | undefined): number | null {
  const match = /[-−]?\d[\d.,\u00a0\u202f']*/.exec(text ?? '');
  if (!match) return null;
  const digits = match[0]
    .replace('−', '-')
    .replace(/[\u00a0\u202f']/g, '')
    .replace(/[.,]$/, '');
  // "1,200" and "1.200.000" are grouped; "1,5" and "4.25" are decimals.
  const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)
    ? digits.replace(/,/g, '')
    : /^-?\d{1,3}(?:\.\d{3}){2,}$/.test(digits)
      ? digits.replace(/\./g, '')
      : digits.replace(',', '.');
  const number = Number(grouped);
  return Number.isFinite(number) ? number : null;
}

/** "Yes", "done" and the like, for metrics that are a check and not a number. */
export function readYesNo(text: string | undefined): boolean | null {
  const word = text?.trim().toLowerCase() ?? '';
  if (/^(?:yes|y|done|true|ok|met|✓)\b/.test(word) || word === '✓') return true;
  if (/^(?:no|n|not|false|missed|✗)\b/.test(word) || word === '✗') return false;
  return null;
}

/** Which way is better; taken from the metric, or from target against baseline. */
export function directionOf(metric: Metric): 'up' | 'down' | 'yes' {
  if (metric.direction) return metric.direction;
  const target = readNumber(metric.target);
  const baseline = readNumber(metric.baseline);
  if (target === null) return 'yes';
  if (baseline !== null && baseline !== target) return target > baseline ? 'up' : 'down';
  return /\b(?:max|most|less|fewer|under|below|within|no more|errors?|mistakes?|late|overdue|missed)\b/i.test(
    `${metric.label} ${metric.target ?? ''}`,
  )
    ? 'down'
    : 'up';
}

/**
 * How far an actual value got: 1 is the target, 0 the baseline (or nothing). `null` when either
 * cannot be read as a number or a yes.
 */
export function attainment(metric: Metric, actual: string | undefined): number | null {
  const direction = directionOf(metric);
  if (direction === 'yes') {
    const yes = readYesNo(actual);
    return yes === null ? null : Number(yes);
  }
  const target = readNumber(metric.target);
  const value = readNumber(actual);
  if (target === null || value === null) return null;
  if (direction === 'up' ? value >= target : value <= target) return 1;
  const baseline = readNumber(metric.baseline);
  if (baseline !== null && baseline !== target) {
    return Math.min(1, Math.max(0, (value - baseline) / (target - baseline)));
  }
  if (direction === 'up') return target === 0 ? 0 : Math.max(0, value / target);
  return value === 0 ? 0 : Math.max(0, target / value);
}
