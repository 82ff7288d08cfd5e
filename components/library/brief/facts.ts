import { findArea } from '@/lib/briefs/areaFor';
import { ladderText } from '@/lib/briefs/autonomyLadder';
import type { Brief } from '@/lib/briefs/brief';
import { cadenceText } from '@/lib/briefs/cadenceText';
import { shortDay } from '../../dates';
import { type MessageKey, t } from '../../text';

/** One labelled part of a brief: a text, or lines. */
export interface Fact {
  readonly label: MessageKey;
  readonly value: string | readonly string[];
}

export interface FactGroup {
  readonly title: MessageKey;
  readonly facts: readonly Fact[];
}

type Value = string | readonly string[] | undefined | null | false;

function group(title: MessageKey, entries: readonly (readonly [MessageKey, Value])[]): FactGroup {
  const facts = entries.flatMap(([label, value]): Fact[] =>
    value && value.length > 0 ? [{ label, value }] : [],
  );
  return { title, facts };
}

/** Every filled field of a brief besides outcome, why and metrics, in the order people need them. */
export function factGroups(brief: Brief): FactGroup[] {
  const { agent, escalation } = brief;
  return [
    group('libraryGroupWho', [
      ['builderOwner', brief.owner?.name],
      ['builderDeadline', brief.deadline ? shortDay(brief.deadline) : brief.deadlineText],
      ['libraryRhythm', brief.cadence && cadenceText(brief.cadence)],
      ['builderReviewOn', brief.reviewOn && shortDay(brief.reviewOn)],
      ['builderArea', brief.area && (findArea(brief.area)?.name ?? brief.area)],
      ['builderTags', brief.tags?.map((tag) => `#${tag}`).join('  ')],
    ]),
    group('builderFreedomGroup', [
      ['builderFreedom', brief.autonomy !== undefined && ladderText(brief.autonomy)],
      ['builderAuthority', brief.authority],
      ['builderDecisionRule', brief.decisionRule],
    ]),
    group('builderLimitsGroup', [
      ['builderGuardrails', brief.guardrails],
      ['builderConstraints', brief.constraints],
    ]),
    group('builderHelpGroup', [
      ['builderContext', brief.context],
      ['builderResources', brief.resources],
      ['builderAccess', brief.access],
      ['builderStartingPoints', brief.startingPoints],
      ['builderCollaborators', brief.collaborators],
      ['builderInformed', brief.informed],
    ]),
    group('builderQuestionsGroup', [
      ['builderAskWhen', escalation?.when],
      ['builderAskWhom', escalation?.to],
      ['builderReplyWithin', escalation?.replyWithin],
      ['builderOtherwise', escalation?.otherwise],
    ]),
    group('builderFollowGroup', [
      ['builderCheckIns', brief.checkIns],
      ['builderMode', brief.mode && t(MODE_TEXT[brief.mode])],
      ['builderLearningGoal', brief.learningGoal],
    ]),
    group('builderAgentGroup', [
      ['builderDoneWhen', agent?.doneWhen],
      ['builderVerifiedBy', agent?.verifiedBy],
      ['builderInScope', agent?.inScope],
      ['builderOutOfScope', agent?.outOfScope],
      ['builderBudget', agent?.budget],
      ['builderMustNot', agent?.mustNot],
      ['builderStopAndAsk', agent?.stopAndAskWhen],
    ]),
  ].filter(({ facts }) => facts.length > 0);
}

const MODE_TEXT = {
  performance: 'builderModePerformance',
  learning: 'builderModeLearning',
} as const;

/** Names of fields for the history; what is not named there is bookkeeping. */
const FIELD_TEXT: Partial<Readonly<Record<string, MessageKey>>> = {
  outcome: 'builderOutcome',
  why: 'builderWhy',
  metrics: 'builderMetrics',
  deadline: 'builderDeadline',
  deadlineText: 'builderDeadline',
  cadence: 'libraryRhythm',
  owner: 'builderOwner',
  authority: 'builderAuthority',
  autonomy: 'builderFreedom',
  decisionRule: 'builderDecisionRule',
  guardrails: 'builderGuardrails',
  constraints: 'builderConstraints',
  context: 'builderContext',
  resources: 'builderResources',
  access: 'builderAccess',
  startingPoints: 'builderStartingPoints',
  collaborators: 'builderCollaborators',
  informed: 'builderInformed',
  escalation: 'builderQuestionsGroup',
  checkIns: 'builderCheckIns',
  reviewOn: 'builderReviewOn',
  mode: 'builderMode',
  learningGoal: 'builderLearningGoal',
  agent: 'builderAgentGroup',
  area: 'builderArea',
  tags: 'builderTags',
  status: 'libraryStatus',
  reviews: 'reviewResult',
  source: 'librarySource',
};

/** Changed fields as people call them, each once. */
export function fieldNames(fields: readonly string[]): string[] {
  const names = fields.flatMap((field) => {
    const key = FIELD_TEXT[field];
    return key ? [t(key)] : [];
  });
  return [...new Set(names)];
}
