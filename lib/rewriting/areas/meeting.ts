import type { Area } from './area';
import { metric } from './metric';

export const meeting: Area = {
  id: 'meeting',
  name: 'Meeting preparation and minutes',
  verbs:
    'prepare send take write write_up circulate share draft set_up follow_up_on update type_up send_out distribute create put_together',
  nouns:
    'agenda minutes meeting_notes pre-read board_meeting staff_meeting kickoff action_list deck slides retro meeting_materials handout talking_points presentation',
  pattern: '\\b(?:the|meeting|take|your|my|our) notes\\b',
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
    metric('agenda and papers are out {n} hours before', 'hours', 'up', [24, 48], 24),
    metric(
      'minutes with an owner and a date for each action are out within {n} hours',
      'hours',
      'down',
      [12, 24],
      24,
    ),
    metric('at least {n}% of the actions are done by their date', '%', 'up', [80, 90], 80),
    metric('at least {n}% of meetings end with a stated decision', '%', 'up', [90, 100], 90),
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
