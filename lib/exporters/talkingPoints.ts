import type { Brief } from '../briefs/brief';
import type { Block } from './document/block';
import { defineDocument } from './document/defineDocument';
import { oneLine } from './words/clean';
import { chosenFacts, type FactName } from './words/facts';
import { briefTitle } from './words/title';

/** Said aloud in this order: the reason first, because it is what listeners keep. */
const POINTS: readonly { readonly say: string; readonly from: readonly FactName[] }[] = [
  { say: 'Why this matters', from: ['why'] },
  { say: 'What will be true when it is done', from: ['outcome', 'success', 'due'] },
  {
    say: 'What is yours to decide, and where the edges are',
    from: ['decides', 'authority', 'decisionRule', 'guardrails', 'constraints', 'mustNot'],
  },
  {
    say: 'What you have to work with',
    from: ['context', 'resources', 'access', 'startingPoints', 'collaborators'],
  },
  { say: 'When we talk, and when to ask', from: ['checkIns', 'escalation', 'reviewOn'] },
];

/** Notes for a short recorded message (Loom and the like). */
export const talkingPoints = defineDocument({
  id: 'talking-points',
  label: 'exportTalkingPoints',
  steps: ['exportTalkingPointsStep1', 'exportTalkingPointsStep2'],
  as: 'text',
  paste: true,
  blocks(brief) {
    return [
      {
        kind: 'heading',
        level: 1,
        text: `For ${oneLine(brief.owner?.name ?? '') || 'the owner'}: ${briefTitle(brief, 80)}`,
      },
      ...POINTS.flatMap(({ say, from }) => point(brief, say, from)),
    ];
  },
});

function point(brief: Brief, say: string, from: readonly FactName[]): Block[] {
  const items = chosenFacts(brief, from).flatMap((fact) => fact.value);
  return items.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: say },
        { kind: 'list', items: items.map((item) => item.replace(/\s*\n\s*/g, ' ')) },
      ];
}
