import type { RequestForm } from './form';

/** "Don't touch the staging database", "never share the code", "hold off on". */
export const form: RequestForm = {
  id: 'prohibition',
  because: 'becauseProhibition',
  rank: 36,
  patterns: [
    "^please? don't|never ADV? verb:V",
    "please do? not|don't ADV? verb:V",
    '^do not ADV? verb:V',
    '^no VING',
    '^hold|stop|avoid|refrain off|on|from|VING',
    'you|we must|should not ADV? verb:V',
  ],
};

export const examples = ["Don't touch the staging database.", 'Please do not release the keys.'];

export const counterExamples = ["I don't touch the staging database."];
