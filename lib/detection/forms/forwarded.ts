import type { RequestForm } from './form';

/** "Can you handle?", "take a look", "over to you", "yours?" above something passed on. */
export const form: RequestForm = {
  id: 'forwarded',
  because: 'becauseForwarded',
  rank: 33,
  patterns: [
    'take|have a ADV? quick|look|peek|crack|stab|pass|go|read',
    'give it|this|them|that a',
    '^over|back to you|OBJ',
    'can|could you handle|action|deal|sort|cover|action',
    '^for your? action|signature|approval|review|handling',
    'please|pls handle|action|deal|process|advise|sort',
    "your|you're signature|signatures|input|feedback|approval|sign-off|review ~2 required|needed|appreciated|requested|would",
    'look into this|it|that|these',
    '^yours|up to? you ?',
  ],
};

export const examples = ['Can you handle?', 'Take a look at clause four.'];

export const counterExamples = ['I gave it away.'];
