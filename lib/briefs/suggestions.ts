import type { Area, Metric as AreaMetric } from '../rewriting/areas/area';
import type { Metric } from './brief';

/**
 * What an area offers for one click; everything stays editable. Parts of sentences stay in lower
 * case: they are read after "so that", "yours to decide" and "come back to me if".
 */
export interface Suggestions {
  readonly area: string;
  readonly name: string;
  readonly outcomes: readonly string[];
  readonly whys: readonly string[];
  readonly metrics: readonly Metric[];
  readonly cadence: string;
  readonly guardrails: readonly string[];
  readonly decisions: readonly string[];
  readonly escalateWhen: readonly string[];
  readonly doneWhen: readonly string[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The offers of an area in the words of a brief. */
export function suggestionsOf(area: Area): Suggestions {
  return {
    area: area.id,
    name: area.name,
    outcomes: area.results.map(capital),
    whys: area.reasons,
    metrics: area.metrics.map(toMetric),
    cadence: area.cadence,
    guardrails: area.guardrails,
    decisions: area.decisions,
    escalateWhen: area.escalate,
    doneWhen: area.checks,
  };
}

const LEAD = /^(?:there (?:is|are)|at least|at most|no more than|all|we (?:get|hold)|it gets)\s*/i;
/** Beginnings that make no label: "of 100 items need a correction". */
const NO_LABEL = /^(?:of|in|on|at|between|are|is|arrive|unsubscribe|those|an?|hours)\b/i;

/**
 * A measure with its number as label and target, so that the number can be changed in one place.
 * Where the number cannot be taken out of the sentence, the sentence is the label.
 */
export function toMetric({ text, unit, direction, suggest }: AreaMetric): Metric {
  const [before = '', after = ''] = text.split('{n}');
  const target = suggest === undefined ? undefined : String(suggest);
  const whole: Metric = { label: capital(text.replace('{n}', target ?? '…')) };
  // "1 working day" would leave the wrong plural behind when the number is changed.
  if (suggest === 1 && unit !== '%') return whole;
  const plainUnit = unit === 'count' || unit === 'checks' ? '' : unit;
  const rest = withoutUnit(after, plainUnit);
  const opening = before.replace(LEAD, '').replace(LEAD, '').trim();
  const common = { direction, ...(plainUnit && { unit: plainUnit }), ...(target && { target }) };
  if (opening === '' && rest !== '') {
    return NO_LABEL.test(rest) ? whole : { label: capital(rest), ...common };
  }
  if (rest !== '') return whole;
  return { label: capital(before.trim().replace(/ at (?:least|most)$/, '')), ...common };
}

function withoutUnit(after: string, unit: string): string {
  const plain = after.trim();
  if (unit === '' || !plain.startsWith(unit)) return plain;
  return plain
    .slice(unit.length)
    .trim()
    .replace(/^of (?:the )?/, '');
}
