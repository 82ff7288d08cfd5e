import type { Brief } from '../briefs/brief';
import type { Block } from './document/block';
import { defineDocument } from './document/defineDocument';
import { facts } from './words/facts';
import { briefTitle } from './words/title';
import { dueInWords } from './words/when';

/** A brief for a software agent: result, limits and when to stop, without invented detail. */
export const agentBrief = defineDocument({
  id: 'agent-brief',
  label: 'exportAgentBrief',
  group: 'agents',
  steps: ['exportAgentBriefStep1', 'exportAgentBriefStep2'],
  as: 'markdown',
  blocks: agentBlocks,
});

/** The sections agents read; empty ones are left out rather than filled with guesses. */
export function agentBlocks(brief: Brief): Block[] {
  const fact = new Map(facts(brief).map(({ name, value }) => [name, [value].flat()]));
  const due = dueInWords(brief);
  const sections: [string, readonly string[]][] = [
    ['Goal', [brief.outcome, ...(due ? [`Due: ${due}`] : [])].filter(Boolean)],
    [
      'Context',
      [
        ...(fact.get('why') ?? []).map((why) => `Why: ${why}`),
        ...(fact.get('context') ?? []),
        ...(fact.get('resources') ?? []),
        ...(fact.get('access') ?? []),
        ...(fact.get('startingPoints') ?? []).map((start) => `Starting point: ${start}`),
        ...(fact.get('inScope') ?? []).map((scope) => `In scope: ${scope}`),
      ],
    ],
    [
      'Constraints',
      [
        ...(fact.get('constraints') ?? []),
        ...(fact.get('guardrails') ?? []),
        ...(fact.get('mustNot') ?? []).map((not) => `Must not: ${not}`),
        ...(fact.get('budget') ?? []).map((budget) => `Budget: ${budget}`),
      ],
    ],
    ['Done when', fact.get('success') ?? []],
    [
      'May decide',
      [
        ...(fact.get('authority') ?? []),
        ...(fact.get('decides') ?? []),
        ...(fact.get('decisionRule') ?? []).map((rule) => `If plans change, protect: ${rule}`),
      ],
    ],
    [
      'Stop and ask when',
      [...(fact.get('stopAndAskWhen') ?? []), ...(fact.get('escalation') ?? [])],
    ],
    ['Out of scope', fact.get('outOfScope') ?? []],
    [
      'Verify',
      [
        ...(fact.get('verifiedBy') ?? []),
        ...(fact.get('checkIns') ?? []).map((check) => `Check-in: ${check}`),
      ],
    ],
  ];
  return [
    { kind: 'heading', level: 1, text: briefTitle(brief) },
    ...sections.flatMap(([heading, lines]) => section(heading, lines)),
  ];
}

function section(heading: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  const [only] = lines;
  return [
    { kind: 'heading', level: 2, text: heading },
    lines.length === 1 && only
      ? { kind: 'text', text: only }
      : { kind: 'list', items: lines.map((line) => line.replace(/\s*\n\s*/g, ' ')) },
  ];
}
