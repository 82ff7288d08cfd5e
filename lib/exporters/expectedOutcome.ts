import type { Block } from './document/block';
import { defineDocument } from './document/defineDocument';
import { chosenFacts } from './words/facts';

/** The part a written procedure usually lacks: what is true when it was followed well. */
export const expectedOutcome = defineDocument({
  id: 'expected-outcome',
  label: 'exportExpectedOutcome',
  steps: ['exportExpectedOutcomeStep1', 'exportExpectedOutcomeStep2'],
  as: 'markdown',
  paste: true,
  blocks(brief) {
    const parts = chosenFacts(brief, [
      'outcome',
      'why',
      'success',
      'due',
      'owner',
      'authority',
      'guardrails',
      'escalation',
      'reviewOn',
    ]);
    return [
      { kind: 'heading', level: 2, text: 'Expected outcome' },
      ...parts.flatMap((part): Block[] => {
        if (part.name === 'outcome') return [{ kind: 'text', text: part.value as string }];
        const items = typeof part.value === 'string' ? [part.value] : part.value;
        return [
          { kind: 'heading', level: 3, text: part.label },
          items.length === 1
            ? { kind: 'text', text: items[0] ?? '' }
            : { kind: 'list', items: [...items] },
        ];
      }),
    ];
  },
});
