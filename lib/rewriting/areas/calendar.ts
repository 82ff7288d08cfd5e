import type { Area } from './area';

export const calendar: Area = {
  id: 'calendar',
  name: 'Calendar management',
  verbs:
    'book schedule reschedule set_up arrange block move line_up find coordinate plan organize organise calendar manage send',
  nouns:
    'calendar appointment appointments calendar_invite time_slot meeting_invite slot slots availability focus_time my_schedule',
  asks: ['book my appointments for the week', 'find a slot with the client', 'block focus time'],
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
    {
      text: 'there are {n} double bookings in the week',
      unit: 'per week',
      direction: 'down',
      min: 0,
      max: 0,
      suggest: 0,
      source: 'house default',
    },
    {
      text: 'there are at least {n} minutes between calls',
      unit: 'minutes',
      direction: 'up',
      min: 10,
      max: 15,
      suggest: 10,
      source: 'house default',
    },
    {
      text: '{n}% of meetings are confirmed before the day',
      unit: '%',
      direction: 'up',
      min: 95,
      max: 100,
      suggest: 95,
      source: 'house default',
    },
    {
      text: 'at least {n} hours of focus time survive each week',
      unit: 'hours per week',
      direction: 'up',
      min: 4,
      max: 10,
      suggest: 4,
      source: 'house default',
    },
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
