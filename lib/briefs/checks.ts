import { agentChecks } from './agentChecks';
import type { BriefContent } from './brief';
import { daysBetween } from './days';
import { namesIn } from './names';
import { readNumber } from './numbers';

/** Everything that can be said about a brief; each has a text `check<Name>` in `_locales`. */
export type CheckId =
  | 'NoOutcome'
  | 'TaskOutcome'
  | 'Placeholder'
  | 'NoWhy'
  | 'NoMetric'
  | 'VagueMetric'
  | 'NoTime'
  | 'UrgentOnly'
  | 'DeadlinePast'
  | 'CadenceAndDate'
  | 'NoOwner'
  | 'TwoOwners'
  | 'ManyCheckIns'
  | 'NoAuthority'
  | 'NoLearningGoal'
  | 'AgentOnlySteps'
  | 'AgentNoDoneWhen'
  | 'AgentNoStop';

export interface Check {
  readonly id: CheckId;
  /** `problem`: the brief cannot work like this. `advice`: it would work better. */
  readonly weight: 'problem' | 'advice';
  readonly field: keyof BriefContent;
  /** Fills `$1` of the text. */
  readonly detail?: string;
  /** Values to choose from with one click (which of two owners). */
  readonly choices?: readonly string[];
}

const ACTIVITY =
  /^(?:please )?(?:update|send|post|upload|enter|book|schedule|write|draft|call|email|reply|answer|prepare|create|make (?!sure)|fix|check|review|organi[sz]e|clean|print|order|add|move|copy|follow up|look into|research|contact|remind|collect|compile|design|test|translate|publish)\b/i;
const PLACEHOLDER =
  /\[[^\]\n]{1,40}\]|\{\{?[^}\n]{1,40}\}\}?|<[a-z][a-z _-]{0,30}>|\bTBD\b|\bXX+\b/i;
const VAGUE =
  /\b(?:better|more|less|good|great|nice|high(?:er)?|low(?:er)?|fast(?:er)?|soon|quick(?:ly|er)?|improved?|happy|happier|successful|properly|as (?:possible|needed)|best)\b/i;
const URGENT = /^(?:asap|urgent(?:ly)?|right away|immediately|now|soon|as soon as possible)[.!]*$/i;

/** What stands out in a brief, most important first. Plain questions, never a verdict. */
export function checksFor(content: Partial<BriefContent>, today: string): Check[] {
  return [
    ...outcomeChecks(content),
    ...ownerChecks(content),
    ...measureChecks(content),
    ...timeChecks(content, today),
    ...freedomChecks(content, today),
    ...(content.owner?.kind === 'agent' ? agentChecks(content) : []),
  ].sort((a, b) => Number(a.weight === 'advice') - Number(b.weight === 'advice'));
}

function outcomeChecks({ outcome = '', why }: Partial<BriefContent>): Check[] {
  if (outcome.trim() === '') return [{ id: 'NoOutcome', weight: 'problem', field: 'outcome' }];
  const found: Check[] = [];
  const placeholder = PLACEHOLDER.exec(outcome)?.[0];
  if (placeholder) {
    found.push({ id: 'Placeholder', weight: 'problem', field: 'outcome', detail: placeholder });
  }
  if (ACTIVITY.test(outcome.trim())) {
    found.push({ id: 'TaskOutcome', weight: 'advice', field: 'outcome' });
  }
  if (!why?.trim()) found.push({ id: 'NoWhy', weight: 'advice', field: 'why' });
  return found;
}

function ownerChecks({ owner }: Partial<BriefContent>): Check[] {
  const names = namesIn(owner?.name ?? '');
  if (names.length === 0) return [{ id: 'NoOwner', weight: 'problem', field: 'owner' }];
  if (names.length === 1) return [];
  return [
    {
      id: 'TwoOwners',
      weight: 'problem',
      field: 'owner',
      detail: names.join(', '),
      choices: names,
    },
  ];
}

function measureChecks({ metrics = [] }: Partial<BriefContent>): Check[] {
  const filled = metrics.filter((metric) => metric.label.trim() !== '');
  if (filled.length === 0) return [{ id: 'NoMetric', weight: 'advice', field: 'metrics' }];
  const vague = filled.find((metric) => {
    const text = `${metric.label} ${metric.target ?? ''}`;
    return VAGUE.test(text) && readNumber(text) === null;
  });
  const word = vague && VAGUE.exec(`${vague.label} ${vague.target ?? ''}`)?.[0];
  return word ? [{ id: 'VagueMetric', weight: 'advice', field: 'metrics', detail: word }] : [];
}

function timeChecks(content: Partial<BriefContent>, today: string): Check[] {
  const { deadline, deadlineText, cadence } = content;
  if (cadence && (deadline || deadlineText)) {
    return [{ id: 'CadenceAndDate', weight: 'problem', field: 'deadline' }];
  }
  if (cadence) return [];
  if (deadline) {
    return deadline < today ? [{ id: 'DeadlinePast', weight: 'problem', field: 'deadline' }] : [];
  }
  if (!deadlineText?.trim()) return [{ id: 'NoTime', weight: 'advice', field: 'deadline' }];
  return URGENT.test(deadlineText.trim())
    ? [{ id: 'UrgentOnly', weight: 'advice', field: 'deadline', detail: deadlineText.trim() }]
    : [];
}

/** More check-ins than this many per week of work is looking over a shoulder. */
const CHECK_INS_PER_WEEK = 2;

function freedomChecks(content: Partial<BriefContent>, today: string): Check[] {
  const found: Check[] = [];
  const { checkIns = [], deadline, autonomy, authority, mode, learningGoal } = content;
  const planned = checkIns.filter((line) => line.trim() !== '');
  const weeks = deadline ? Math.max(1, daysBetween(today, deadline) / 7) : 1;
  const hourly = planned.some((line) =>
    /\b(?:hourly|every hour|twice a day|each step)\b/i.test(line),
  );
  const daily = planned.some((line) => /\b(?:daily|every day|each day)\b/i.test(line));
  if (hourly || (daily && weeks > 1) || planned.length > Math.max(2, weeks * CHECK_INS_PER_WEEK)) {
    found.push({ id: 'ManyCheckIns', weight: 'advice', field: 'checkIns' });
  }
  if (content.owner?.name && autonomy === undefined && !authority?.trim()) {
    found.push({ id: 'NoAuthority', weight: 'advice', field: 'autonomy' });
  }
  if (mode === 'learning' && !learningGoal?.trim()) {
    found.push({ id: 'NoLearningGoal', weight: 'advice', field: 'learningGoal' });
  }
  return found;
}
