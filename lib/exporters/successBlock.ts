import type { Brief } from '../briefs/brief';
import type { Block } from './document/block';
import { defineDocument } from './document/defineDocument';
import { chosenFacts } from './words/facts';
import { successCriteria } from './words/success';

/** What goes under an existing task or card: how anybody sees that it is done. */
export const successBlock = defineDocument({
  id: 'success-criteria',
  label: 'exportSuccessCriteria',
  steps: ['exportSuccessCriteriaStep1', 'exportSuccessCriteriaStep2'],
  as: 'markdown',
  paste: true,
  blocks: successBlocks,
});

/** Success criteria as a checklist, with the reason and the edges in one line each. */
export function successBlocks(brief: Brief): Block[] {
  const criteria = successCriteria(brief);
  const lines = chosenFacts(brief, ['why', 'due', 'authority', 'mustNot', 'guardrails']).map(
    (fact) =>
      `${fact.label}: ${typeof fact.value === 'string' ? fact.value.replace(/\s*\n\s*/g, ' ') : fact.value.join('; ')}`,
  );
  return [
    { kind: 'heading', level: 3, text: 'Success criteria' },
    { kind: 'list', items: criteria.length > 0 ? criteria : [brief.outcome], checks: true },
    { kind: 'text', text: lines.join('\n') },
  ];
}
