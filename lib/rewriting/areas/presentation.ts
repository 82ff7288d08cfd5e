import type { Area } from './area';

export const presentation: Area = {
  id: 'presentation',
  name: 'Leading and presenting',
  verbs: 'present lead run give host facilitate chair take_over moderate',
  nouns:
    'presentation workshop talk keynote demo_day client_call session all-hands town_hall pitch_meeting team_meeting training_session',
  pattern:
    '\\b(?:lead|run|host|facilitate|chair) (?:the|a|our|your|this|next) .{0,30}(?:meeting|workshop|session|call|standup|retro)\\b|\\bpresent the\\b|\\bpresent (?:at|to)\\b',
  asks: ['lead the meeting', 'present the results', 'run the workshop'],
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
    {
      text: 'help is needed with at most {n} parts',
      unit: 'count',
      direction: 'down',
      min: 1,
      max: 2,
      suggest: 2,
      source: 'house default',
    },
    {
      text: 'the audience rates it at least {n} of 5',
      unit: 'of 5',
      direction: 'up',
      min: 3.8,
      max: 4.5,
      suggest: 3.8,
      source: 'house default',
    },
    {
      text: 'you write down what you learned within {n} days',
      unit: 'days',
      direction: 'down',
      min: 1,
      max: 2,
      suggest: 2,
      source: 'house default',
    },
    {
      text: 'there is at least {n} rehearsal',
      unit: 'count',
      direction: 'up',
      min: 1,
      max: 2,
      suggest: 1,
      source: 'house default',
    },
  ],
  cadence: 'once, and again within a month',
  guardrails: ['the main message stays', 'I am there but in the background'],
  decisions: ['structure, examples and slides', 'how to involve the audience', 'what to leave out'],
  escalate: ['you are stuck the day before', 'a client asks something delicate'],
};
