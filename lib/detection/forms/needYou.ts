import type { RequestForm } from './form';

/** "I need you to", "we would like you to", "you are to", "you need to". */
export const form: RequestForm = {
  id: 'need-you',
  because: 'becauseNeedYou',
  rank: 47,
  patterns: [
    "need|want|like|love|expect|require|prefer|asking|ask|trust you|ya|y'all|someone|somebody|everyone|who:WHO ~2 to ADV* verb:V",
    'need|want|like|love you and NAME to verb:V',
    "i'd|we'd like|love|appreciate for? you to verb:V",
    "you|you'll need|have|are|must|need-to to ADV? verb:V",
    'you will need|have to ADV? verb:V',
    'you must|shall ADV? verb:V',
    'for you|everyone|NAME to ADV? verb:V',
    'what i|we need|want you to verb:V',
    "i|we|i'm|we're ~1 counting|relying|depending on you|OBJ to verb:V",
    'leave|leaving|leave it|this to|with you to verb:V',
    'your job|task|mission|action|role is|: to? verb:V',
    "i|we|we'd|i'd ~2 like|want|need you guys|all|both|to to? verb:V",
    "it's|is up|down to you to verb:V",
    'remind me|us to verb:V',
    "you|you'll|you're want|going|supposed to|make ADV? verb:V",
  ],
};

export const examples = [
  'I need you to close the March accounts.',
  "We'd like you to interview both finalists.",
];

export const counterExamples = ['I need to leave at four.'];
