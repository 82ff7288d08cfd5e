import type { Area } from './area';

export const meeting: Area = {
  id: 'meeting',
  name: 'Meeting preparation and minutes',
  verbs:
    'prepare send take write circulate share draft set_up follow_up_on update type_up send_out distribute create put_together',
  nouns:
    'agenda minutes meeting_notes pre-read board_meeting staff_meeting kickoff action_list deck slides retro meeting_materials handout talking_points presentation',
  pattern: '\\b(?:the|meeting|take|your|my|our) notes\\b',
  asks: ['prepare the agenda', 'take minutes', 'send the notes'],
  states: [
    {
      verbs: 'take',
      text: 'everyone has {o} with each decision, owner and date {C}',
      heads: 'minutes notes',
    },
  ],
  results: [
    'the meeting ends with decisions people act on',
    'everyone comes prepared and leaves knowing what to do',
  ],
  reasons: ['everyone stays in step', 'everyone can come prepared', 'nobody has to argue twice'],
  checks: [
    'everyone who needs {them} has {them} in time to read {them}',
    'each point says what is to be decided',
    'a reader who wasn’t there would know what to do',
  ],
  metrics: [
    {
      text: 'agenda and papers are out {n} hours before',
      unit: 'hours',
      direction: 'up',
      min: 24,
      max: 48,
      suggest: 24,
      source: 'house default',
    },
    {
      text: 'minutes with an owner and a date for each action are out within {n} hours',
      unit: 'hours',
      direction: 'down',
      min: 12,
      max: 24,
      suggest: 24,
      source: 'house default',
    },
    {
      text: 'at least {n}% of the actions are done by their date',
      unit: '%',
      direction: 'up',
      min: 80,
      max: 90,
      suggest: 80,
      source: 'house default',
    },
    {
      text: 'at least {n}% of meetings end with a stated decision',
      unit: '%',
      direction: 'up',
      min: 90,
      max: 100,
      suggest: 90,
      source: 'house default',
    },
  ],
  cadence: 'every meeting',
  guardrails: ['confidential items go separately', 'neutral wording'],
  decisions: [
    'shortening or canceling without an agenda',
    'whom else to invite',
    'the order of the points',
  ],
  escalate: ['a decision is disputed', 'an action is late for the second time'],
};
