import type { RequestForm } from './form';

/** "Would you mind checking", "any chance you could", "is there any chance". */
export const form: RequestForm = {
  id: 'would-you-mind',
  because: 'becausePoliteQuestion',
  rank: 46,
  patterns: [
    'would|do you mind|consider VING',
    'any chance|way ~3 you|we|someone can|could|can|would verb:V',
    'any|what chance|chances of|for VING',
    'any|some chance of OBJ? VING',
    "i|i'm was|am|wondering ~2 if|whether you can|could|would|might ADV? verb:V",
    'wondering|wonder if|whether you|someone can|could|would|might ADV? verb:V',
    'hoping|hope you|someone can|could|would|will ADV? verb:V',
    'see if|whether you|we|they can|could ADV? verb:V',
  ],
};

export const examples = [
  'Would you mind checking the totals once more?',
  'Any chance you could swap the tyres on the van?',
  'I was wondering if you could print the badges.',
];

export const counterExamples = ['I would not mind a coffee.'];
