import type { Area } from './area';

/** For everything else: says only what holds for any piece of work. */
export const general: Area = {
  id: 'general',
  name: 'General',
  verbs: '',
  nouns: '',
  asks: ['take care of this', 'get this done', 'handle the rest'],
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
    {
      text: 'it is finished within {n} working days',
      unit: 'working days',
      direction: 'down',
      min: 1,
      max: 5,
      suggest: 3,
      source: 'house default',
    },
    {
      text: 'it needs at most {n} round of changes',
      unit: 'rounds',
      direction: 'down',
      min: 0,
      max: 2,
      suggest: 1,
      source: 'house default',
    },
    {
      text: 'no more than {n} questions come back about it',
      unit: 'count',
      direction: 'down',
      min: 0,
      max: 2,
      suggest: 2,
      source: 'house default',
    },
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
