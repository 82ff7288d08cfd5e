import { ladderText } from '../autonomyLadder';
import { type MessageBlock, section, stop } from './block';
import { type Content, measures, resultSentence, whenSentence } from './parts';

/** A brief for an agent: the result and its limits, no route. Only what was said is in it. */
export function agentMessage(content: Content, today: string): MessageBlock[] {
  const { agent = {}, escalation = {} } = content;
  const goal = [resultSentence(content, today), whenSentence(content, today)].filter(Boolean);
  const may = [
    ...(content.autonomy === undefined ? [] : [ladderText(content.autonomy)]),
    ...(content.authority?.trim() ? [stop(content.authority)] : []),
  ];
  return [
    ...section('Goal', goal.join(' ')),
    ...section('Done when', measures(content)),
    ...section('Verified by', agent.verifiedBy),
    ...section('Context', content.context),
    ...section('In scope', agent.inScope),
    ...section('Out of scope', agent.outOfScope),
    ...section('You may', may),
    ...section('Must not', [...(agent.mustNot ?? []), ...(content.guardrails ?? [])]),
    ...section('Fixed', content.constraints),
    ...section('Budget', agent.budget),
    ...section('Inputs and access', [...(content.resources ?? []), ...(content.access ?? [])]),
    ...section('Starting points, not a plan', content.startingPoints),
    ...section('If plans change, protect', content.decisionRule),
    ...section('Stop and ask when', [
      ...(agent.stopAndAskWhen ?? []),
      ...(escalation.when ?? []),
      ...(escalation.to?.trim() ? [`Ask ${escalation.to.trim()}`] : []),
      ...(escalation.otherwise?.trim()
        ? [`Without an answer: ${escalation.otherwise.trim()}`]
        : []),
    ]),
  ];
}
