import type { RequestForm } from './form';

/** "I need a copy of the policy by three", "we are after two quotes". */
export const form: RequestForm = {
  id: 'need-thing',
  because: 'becauseNeedThing',
  rank: 35,
  patterns: [
    "i|we|i'll|we'll|she|he|they|who:WHO ~1 need|needs|require|requires DET",
    "i|we|i'll|we'll ~1 need|require N* THING",
    "i|we|i'd|we'd would|will? ADV? like|love|appreciate|prefer DET N* THING",
    "i|we|i'd|we'd would|will? ADV? like|need|want|love to? have|see|receive|get|know",
    "you'll|you will? need DET",
    'i|we want|wants DET N* THING',
    "i|we|i'm|we're am|are? looking|waiting|after for? DET N* THING",
    '^need|want DET N* THING',
    '^need|want|needed|required N+ by TIME',
  ],
};

export const examples = [
  'I need a copy of the fire policy by three.',
  'We need two quotes for the fence.',
];

export const counterExamples = ['I had a copy of the fire policy.'];
