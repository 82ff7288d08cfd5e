import type { RequestForm } from './form';

/** "Make sure", "see that", "don't forget to", "remember to". */
export const form: RequestForm = {
  id: 'make-sure',
  because: 'becauseMakeSure',
  rank: 42,
  patterns: [
    'make|making|be|please sure|certain',
    'see|ensure|check|confirm|verify that|to ~1',
    'see to it',
    'ensure DET',
    "don't|not|never forget to verb:V",
    '^remember|reminder|remind to ADV? verb:V',
    'remember|reminder to ADV? verb:V',
    'just? a? ADV? reminder to|:|- verb:V',
  ],
};

export const examples = [
  'Make sure the side door is locked.',
  "Don't forget to water the ferns.",
  'Remember to lock the shed.',
];

export const counterExamples = ['I am sure the side door is locked.'];
