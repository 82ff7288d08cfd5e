import type { BriefContent, Metric } from '../brief';
import { cadenceText } from '../cadenceText';
import { dayText } from '../dayText';
import { directionOf } from '../numbers';
import { capital, inner, open } from './block';

export type Content = Partial<BriefContent>;

const BOUND_BY_LABEL = /\b(?:within|at least|at most|no more than|up by|down by)$/i;

/** A measure in words: "Late orders: at most 2 per week (now 9), seen in the order list". */
export function metricText(metric: Metric): string {
  const label = open(metric.label);
  const now = metric.baseline?.trim() ? ` (now ${metric.baseline.trim()})` : '';
  const seen = metric.seenBy?.trim() ? `, seen in ${metric.seenBy.trim()}` : '';
  const amount = amountOf(metric);
  const joint = amount === '' ? '' : BOUND_BY_LABEL.test(label) ? ' ' : `: ${boundOf(metric)}`;
  return `${label}${joint}${amount}${now}${seen}`;
}

function amountOf({ target, unit }: Metric): string {
  const number = target?.trim() ?? '';
  const of = unit?.trim() ?? '';
  if (number === '') return '';
  return of === '%' && /^[\d.,]+$/.test(number) ? `${number}%` : `${number} ${of}`.trim();
}

/** "at least" or "at most" before a bare number; people who write "4 of 5" said it themselves. */
function boundOf(metric: Metric): string {
  const number = metric.target?.trim() ?? '';
  const isWhole = metric.unit === '%' && number === '100';
  if (!/^[\d.,]+\s*%?$/.test(number) || isWhole || number === '0') return '';
  return { up: 'at least ', down: 'at most ', yes: '' }[directionOf(metric)];
}

/** All measures in words; for agents also the checks that say it is done. */
export function measures(content: Content): string[] {
  return [
    ...(content.metrics ?? []).filter((metric) => metric.label.trim()).map(metricText),
    ...(content.agent?.doneWhen ?? []),
  ].filter((line) => line.trim() !== '');
}

/** "by Friday, 4 December", "every Monday" or the writer's own words; empty when not said. */
export function whenText(content: Content, today: string): string {
  if (content.cadence) return cadenceText(content.cadence);
  if (content.deadline) return `by ${dayText(content.deadline, today)}`;
  const words = open(content.deadlineText);
  return words === '' ||
    /^(?:by|before|until|within|in|on|after|at|next|this|today|tomorrow|asap|end)\b/i.test(words)
    ? words
    : `by ${words}`;
}

/** ", so that ..." in the form the reason asks for. */
export function whyClause(why: string | undefined): string {
  const text = open(why);
  if (text === '') return '';
  if (/^(?:so that|so|because|since|to|in order to|as|for)\s/i.test(text)) {
    return `${/^to\s/i.test(text) ? '' : ','} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  }
  return `, so that ${inner(text)}`;
}

const SAYS_WHEN =
  /\b(?:by|before|until|within)\s|\b(?:daily|weekly|monthly|quarterly|yearly|today|tomorrow)\b|\b(?:every|each) (?:other )?(?:day|week|month|quarter|year|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** True when the outcome already says when: repeating it would read like a form. */
export function saysWhen(outcome: string): boolean {
  return SAYS_WHEN.test(outcome);
}

/** Result, time and reason in one sentence. */
export function resultSentence(content: Content, today: string): string {
  const outcome = open(content.outcome);
  if (outcome === '') return '';
  const when = whenText(content, today);
  const inside = when && !saysWhen(outcome) ? `${content.cadence ? ',' : ''} ${when}` : '';
  return capital(`${outcome}${inside}${whyClause(content.why)}.`);
}

/** The time as its own sentence, where the outcome itself could not take it in. */
export function whenSentence(content: Content, today: string): string {
  const when = whenText(content, today);
  const isSaid = when === '' || !saysWhen(open(content.outcome));
  return isSaid ? '' : content.cadence ? `It comes round ${when}.` : `The date to keep: ${when}.`;
}

/** First name for a greeting; empty when there is nobody to greet. */
export function firstName(content: Content): string {
  return content.owner?.name.trim().split(/\s+/)[0] ?? '';
}
