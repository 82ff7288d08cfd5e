import type { RequestForm } from './form';

/** "Please send", "pls check", "kindly confirm", and a "please" that closes the order. */
export const form: RequestForm = {
  id: 'please',
  because: 'becausePlease',
  rank: 40,
  patterns: [
    'please|kindly ADV* verb:V',
    'please|kindly go ahead and verb:V',
    'please|kindly be sure to verb:V',
    '^verb:V ~9 ~9 please END',
    'please find|note|see',
    'please OBJ verb:V',
    'please , verb:V',
  ],
};

export const examples = [
  'Please send the lease to Ana.',
  'pls check the boiler before noon',
  'Count the chairs again please.',
];

export const counterExamples = ['I was pleased with the lease.'];
