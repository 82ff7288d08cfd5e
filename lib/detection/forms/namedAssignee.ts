import type { RequestForm } from './form';

/** "Priya to send the deck", "have Tom call them", "ask Legal to look at it". */
export const form: RequestForm = {
  id: 'named-assignee',
  because: 'becauseNamed',
  rank: 48,
  patterns: [
    '^who:NAME who:NAME? who:NAME? to ADV? verb:V',
    '^who:WHO and who:WHO to ADV? verb:V',
    '- who:NAME to verb:V',
    '^have|get|ask|tell|let who:WHO who:NAME? to? ADV? verb:V',
    'have|get|ask|tell|request|remind who:WHO who:NAME? to? ADV? verb:V',
    'have|get|ask|tell|let someone|him|her|them|somebody to? ADV? verb:V',
    '^who:NAME : verb:V',
    '^who:NAME - verb:V',
    '^who:NAME , ~3 verb:V',
    'who:NAME who:NAME? is|are to verb:V',
    'who:NAME who:NAME? will verb:V',
  ],
};

export const examples = [
  'Priya to send the deck round by noon.',
  'Have Tom call the carpenter back.',
  'Ask Legal to look over clause nine.',
];

export const counterExamples = ['Tom called the carpenter.'];
