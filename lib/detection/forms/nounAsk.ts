import type { RequestForm } from './form';

/** "Quick ask: new logo on the homepage", "one favour", "action: ...". */
export const form: RequestForm = {
  id: 'noun-ask',
  because: 'becauseNounAsk',
  rank: 25,
  patterns: [
    '^quick|small|big|one|another|my|the|final|last ask|favor|favour|request|task|job|thing :|-|–|—',
    '^ask|asks|request|action|actions|todo|to-do|task|tasks|needed|required|wanted :|-|–|—',
    '^action item|items|required|needed|point|points :|-|–|—',
    '^to do :|-',
    'NUM? favor|favour to ask|:',
  ],
};

export const examples = [
  'Quick ask: new logo on the homepage.',
  'Action: minutes of the board meeting.',
];

export const counterExamples = ['He asked a question.'];
