import type { Area } from './area';
import { metric } from './metric';

export const calendar: Area = {
  id: 'calendar',
  name: 'Calendar management',
  verbs:
    'book tidy_up clean_up schedule reschedule set_up arrange block move line_up find coordinate plan organize organise calendar manage send',
  nouns:
    'calendar appointment appointments calendar_invite time_slot meeting_invite slot slots availability focus_time my_schedule',
  states: [
    {
      verbs: 'organize organise manage tidy_up',
      text: '{O} {is} in order and nothing clashes {C}',
    },
  ],
  results: [
    'the calendar stays organized and has room for what matters',
    'the calendar protects the commitments that matter',
  ],
  reasons: [
    'client commitments are protected',
    'everyone can plan around it',
    'there are no double bookings and there is time to prepare',
  ],
  checks: [
    'nothing is double-booked, there is time between calls, and everyone has accepted',
    'everyone has accepted and nothing clashes',
    'time, place and purpose are clear to everyone involved',
  ],
  metrics: [
    metric('there are {n} double bookings in the week', 'per week', 'down', [0, 0], 0),
    metric('there are at least {n} minutes between calls', 'minutes', 'up', [10, 15], 10),
    metric('{n}% of meetings are confirmed before the day', '%', 'up', [95, 100], 95),
    metric(
      'at least {n} hours of focus time survive each week',
      'hours per week',
      'up',
      [4, 10],
      4,
    ),
  ],
  cadence: 'every week',
  guardrails: [
    'working hours and time zones are kept',
    'commitments to clients do not move',
    'there is a pause between calls',
  ],
  decisions: [
    'which open slot to offer',
    'moving internal meetings',
    'declining meetings without an agenda',
  ],
  escalate: ['it clashes with a client or board commitment', 'somebody turns down a second date'],
};
