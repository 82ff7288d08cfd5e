import type { BriefContent } from './brief';
import type { Check } from './checks';

const some = (lines: readonly string[] | undefined): boolean =>
  (lines ?? []).some((line) => line.trim() !== '');

/** An agent needs a result, a way to see it is there, and a place to stop; steps limit it. */
export function agentChecks(content: Partial<BriefContent>): Check[] {
  const { agent = {}, metrics, startingPoints, guardrails, escalation } = content;
  const hasMeasure = some(metrics?.map((metric) => metric.label)) || some(agent.doneWhen);
  const hasLimits = some(guardrails) || some(agent.mustNot);
  if (!hasMeasure && some(startingPoints)) {
    return [{ id: 'AgentOnlySteps', weight: 'problem', field: 'agent' }];
  }
  const found: Check[] = [];
  if (!hasMeasure) found.push({ id: 'AgentNoDoneWhen', weight: 'advice', field: 'agent' });
  if (!hasLimits && !some(agent.stopAndAskWhen) && !some(escalation?.when)) {
    found.push({ id: 'AgentNoStop', weight: 'advice', field: 'agent' });
  }
  return found;
}
