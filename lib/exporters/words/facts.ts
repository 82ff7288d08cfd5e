import { ladderText } from '../../briefs/autonomyLadder';
import type { Brief } from '../../briefs/brief';
import { clean, oneLine } from './clean';
import { successCriteria } from './success';
import { dayInWords, dueInWords } from './when';

/** One labelled part of a brief, in the order a reader needs it. */
export interface Fact {
  readonly name: FactName;
  readonly label: string;
  /** A list stays a list; a single text may have several lines. */
  readonly value: string | readonly string[];
}

/** The label of each part, in reading order. English: exported documents are in the brief's language. */
export const FACT_LABELS = {
  outcome: 'Outcome',
  why: 'Why it matters',
  success: 'Success criteria',
  due: 'Due',
  owner: 'Owner',
  decides: 'Who decides',
  authority: 'May decide',
  decisionRule: 'If plans change, protect',
  guardrails: 'Guardrails',
  constraints: 'Constraints',
  context: 'Context',
  resources: 'Resources',
  access: 'Access',
  startingPoints: 'Starting points',
  collaborators: 'Works with',
  informed: 'Keep informed',
  escalation: 'When and whom to ask',
  checkIns: 'Check-ins',
  reviewOn: 'Review on',
  learningGoal: 'To learn',
  inScope: 'In scope',
  outOfScope: 'Out of scope',
  mustNot: 'Must not',
  stopAndAskWhen: 'Stop and ask when',
  verifiedBy: 'Verified by',
  budget: 'Budget',
  area: 'Area',
  tags: 'Tags',
  result: 'Last result',
} as const;

export type FactName = keyof typeof FACT_LABELS;

/** The parts a brief has, cleaned, in reading order; what nobody filled in is left out. */
export function facts(brief: Brief): Fact[] {
  const values: Record<FactName, string | readonly string[] | undefined> = {
    outcome: brief.outcome,
    why: brief.why,
    success: successCriteria(brief),
    due: dueInWords(brief),
    owner: brief.owner?.name,
    decides: brief.autonomy === undefined ? undefined : ladderText(brief.autonomy),
    authority: brief.authority,
    decisionRule: brief.decisionRule,
    guardrails: brief.guardrails,
    constraints: brief.constraints,
    context: brief.context,
    resources: brief.resources,
    access: brief.access,
    startingPoints: brief.startingPoints,
    collaborators: brief.collaborators,
    informed: brief.informed,
    escalation: escalationLines(brief),
    checkIns: brief.checkIns,
    reviewOn: brief.reviewOn && dayInWords(brief.reviewOn),
    learningGoal: brief.learningGoal,
    inScope: brief.agent?.inScope,
    outOfScope: brief.agent?.outOfScope,
    mustNot: brief.agent?.mustNot,
    stopAndAskWhen: brief.agent?.stopAndAskWhen,
    verifiedBy: brief.agent?.verifiedBy,
    budget: brief.agent?.budget,
    area: brief.area,
    tags: brief.tags,
    result: lastResult(brief),
  };
  return (Object.keys(FACT_LABELS) as FactName[]).flatMap((name) => {
    const value = tidy(values[name]);
    return value.length === 0 ? [] : [{ name, label: FACT_LABELS[name], value }];
  });
}

/** Only the named parts, in the given order. */
export function chosenFacts(brief: Brief, names: readonly FactName[]): Fact[] {
  const all = new Map(facts(brief).map((fact) => [fact.name, fact]));
  return names.flatMap((name) => all.get(name) ?? []);
}

function tidy(value: string | readonly string[] | undefined): string | readonly string[] {
  if (value === undefined) return '';
  if (typeof value === 'string') return clean(value);
  return value.map(oneLine).filter((line) => line !== '');
}

function escalationLines(brief: Brief): string[] {
  const { when = [], to, replyWithin, otherwise } = brief.escalation ?? {};
  return [
    ...when,
    ...(to ? [`Ask ${to}${replyWithin ? `, who answers within ${replyWithin}` : ''}`] : []),
    ...(otherwise ? [`Without an answer: ${otherwise}`] : []),
  ];
}

const RESULTS = { hit: 'Reached', partly: 'Partly reached', missed: 'Missed' } as const;

function lastResult(brief: Brief): string {
  const review = brief.reviews?.at(-1);
  return review ? `${RESULTS[review.result]} on ${dayInWords(review.on)}` : '';
}
