import type { RequestForm } from './form';

/** "You may want to check with Legal", "I suggest adding", "it might be worth". */
export const form: RequestForm = {
  id: 'suggestion',
  because: 'becauseSuggestion',
  rank: 34,
  patterns: [
    "you|we|you'd may|might|probably|could|should ADV? want|need|wish|like|consider to ADV? verb:V",
    "i|i'd|we would|might? ADV? suggest|recommend|propose|advise ADV? VING|that|you|we|DET|NAME",
    "i|i'd would? suggest|recommend|propose VING",
    'you|we|who:NAME could|might|can ADV? verb:V',
    'might|may|would|could be worth|good|best|useful|helpful|better|wise|nice ~2 VING|to|if',
    'what|how about VING',
    "you|we|you'd had? better verb:V",
    'worth VING',
    '^maybe|perhaps you|we can|could|should verb:V',
  ],
};

export const examples = [
  'You may want to check with Legal.',
  'I suggest adding a map.',
  'It might be worth asking Ana.',
];

export const counterExamples = ['I might want a map.'];
