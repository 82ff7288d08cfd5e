import type { Area } from './area';
import { metric } from './metric';

export const presentation: Area = {
  id: 'presentation',
  name: 'Leading and presenting',
  verbs: 'present lead run give host facilitate chair take_over moderate',
  nouns:
    'presentation workshop talk keynote demo_day client_call session all-hands town_hall pitch_meeting team_meeting training_session',
  pattern:
    '\\b(?:lead|run|host|facilitate|chair) (?:the|a|our|your|this|next) .{0,30}(?:meeting|workshop|session|call|standup|retro)\\b|\\bpresent the\\b|\\bpresent (?:at|to)\\b',
  states: [
    {
      verbs: 'lead run host chair facilitate moderate',
      text: '{O} reach{s} {its} goal and everyone knows the next steps {C}',
    },
    {
      verbs: 'present give',
      text: 'the audience take{s} the main point away from {o} {C}',
      heads: 'presentation talk keynote',
    },
  ],
  results: ['the audience leaves with what it came for', 'you can run the next one on your own'],
  reasons: [
    'you get a chance to lead and the audience gets what it came for',
    'the team doesn’t depend on one person',
    'the next one is easier',
  ],
  checks: [
    'the audience can say what the main point was',
    'the main questions have an answer and the next steps are clear',
    'you can say what you would do again and what you would change',
  ],
  metrics: [
    metric('help is needed with at most {n} parts', 'count', 'down', [1, 2], 2),
    metric('the audience rates it at least {n} of 5', 'of 5', 'up', [3.8, 4.5], 3.8),
    metric('you write down what you learned within {n} days', 'days', 'down', [1, 2], 2),
    metric('there is at least {n} rehearsal', 'count', 'up', [1, 2], 1),
  ],
  cadence: 'once, and again within a month',
  guardrails: ['the main message stays', 'I am there but in the background'],
  decisions: ['structure, examples and slides', 'how to involve the audience', 'what to leave out'],
  escalate: ['you are stuck the day before', 'a client asks something delicate'],
};
