import type { RequestForm } from './form';

/** "Legal should review it", "you should call them", "someone has to feed the cat". */
export const form: RequestForm = {
  id: 'should',
  because: 'becauseShould',
  rank: 38,
  patterns: [
    'you|someone|somebody|everyone|everybody|who:NAME ADV? should|must|ought|shall to? ADV* verb:V',
    'who:WHO who:WHO? needs|has|ought|need|have to ADV? verb:V',
    'who:WHO should|must ADV? verb:V',
    'someone|somebody has|needs|ought to verb:V',
    'DET N+ should|must ADV? verb:V',
  ],
};

export const examples = [
  'Legal should review the draft first.',
  'You should call them before noon.',
  'Someone has to feed the cat.',
];

export const counterExamples = ['You should have seen the match.'];
