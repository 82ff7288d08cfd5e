import type { RequestForm } from './form';

/** "Book the room", "ask Tom for the figures": a base verb opens the clause. */
export const form: RequestForm = {
  id: 'imperative',
  because: 'becauseImperative',
  rank: 20,
  patterns: [
    '^ADV? verb:V',
    '^go ahead and verb:V',
    '^try|start|begin|continue|keep verb:VING',
    '^try to verb:V',
  ],
};

export const examples = [
  'Book the small room for Thursday.',
  'Ask Tom for the March figures.',
  'If you see Dana at the fair, hand her the folder.',
];

export const counterExamples = ['The room is booked for Thursday.', 'We booked the small room.'];
