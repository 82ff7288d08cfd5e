import type { RequestForm } from './form';

/** "Can you ...", "could someone ...", "would you kindly ...". */
export const form: RequestForm = {
  id: 'politeQuestion',
  because: 'becausePoliteQuestion',
  rank: 45,
  patterns: [
    "can|could|will|would|can't|couldn't|won't you OBJ? ADV* please? ADV* verb:V",
    'can|could|will|would you , please , verb:V',
    'can|could|will|would|may you go ahead and verb:V',
    'can|could|will|would who:WHO ADV* please? verb:V',
    'can|could|will|would someone|somebody|anyone|anybody|one ~4 verb:V',
    'can|could|will|would both|all|two|guys of? you verb:V',
    'can|could|will|would you guys|all|both|two|folks|three ADV* verb:V',
    'can|could we ADV* please? verb:V',
    'can|could|may i ADV? have|get|ask|trouble',
    'can|could i ADV? get|ask|trouble|have you to verb:V',
    'are you able to verb:V',
    'will|would|might you be able|willing|available to verb:V',
    'would|is it be? possible for? ~3 to verb:V',
    'do|would you want|like|care to verb:V',
    'were you able to verb:V',
    'can|could this|these|it|that be VPP',
    'is there some|any|a way ~4 verb:V',
    "why don't you|we ADV? verb:V",
    'how about you? VING',
    'who can|could|will|wants verb:V',
  ],
};

export const examples = [
  'Can you fix the link on the pricing page?',
  'Could someone take minutes on Tuesday?',
  "Would you please draft the reply to Hartley's?",
];

export const counterExamples = ['You can use my desk on Friday.', 'I could not open the file.'];
