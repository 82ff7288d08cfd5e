import type { Area } from './area';
import { metric } from './metric';

/** For everything else: says only what holds for any piece of work. */
export const general: Area = {
  id: 'general',
  name: 'General',
  verbs: '',
  nouns: '',
  results: [
    'this is settled and needs nothing more from anyone',
    'this is in good order and stays that way',
  ],
  reasons: ['nothing is held up', 'nobody has to chase it', 'we can move on to the next step'],
  checks: [
    'a second look finds nothing missing or wrong',
    'nobody has to come back to it',
    'the person who needs it says it is fine',
  ],
  metrics: [
    metric('it is finished within {n} working days', 'working days', 'down', [1, 5], 3),
    metric('it needs at most {n} round of changes', 'rounds', 'down', [0, 2], 1),
    metric('no more than {n} questions come back about it', 'count', 'down', [0, 2], 2),
  ],
  cadence: 'every week',
  guardrails: [
    'nothing already agreed with others changes',
    'no costs or promises without a word from me',
    'private information stays private',
  ],
  decisions: [
    'how you go about it and in what order',
    'whom to ask for help',
    'the small choices on the way',
  ],
  escalate: ['it turns out bigger than it looks', 'the date is at risk', 'somebody objects'],
};
