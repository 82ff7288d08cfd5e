import type { Area } from './area';

export const webinarEvent: Area = {
  id: 'webinar_event',
  name: 'Webinars and events',
  verbs:
    'schedule set_up book organize organise plan invite host run arrange promote create prepare',
  nouns:
    'webinar event venue speakers speaker registration registration_page registrations workshop conference trade_show open_house attendees fair offsite open_day panel party',
  asks: ['schedule the webinar', 'book the venue', 'invite the speakers'],
  states: [{ verbs: 'invite', text: '{O} {has} what {it} need{s} to say yes or no {C}' }],
  results: [
    'the right people register and show up',
    'the event gives the guests what they came for',
  ],
  reasons: [
    'the people it is meant for can make it',
    'speakers’ time is well spent',
    'we have time to fill the seats',
  ],
  checks: [
    'date, link and registration page are tested and the invitation is out',
    'everyone who has a part in it has confirmed',
    'a test registration works from start to reminder',
  ],
  metrics: [
    {
      text: 'at least {n}% of those registered attend',
      unit: '%',
      direction: 'up',
      min: 30,
      max: 45,
      suggest: 30,
      source: 'published averages: about a third',
    },
    {
      text: 'no-shows hear from us within {n} hours',
      unit: 'hours',
      direction: 'down',
      min: 24,
      max: 48,
      suggest: 48,
      source: 'house default',
    },
    {
      text: 'guests rate it at least {n} of 5',
      unit: 'of 5',
      direction: 'up',
      min: 4.2,
      max: 4.6,
      suggest: 4.2,
      source: 'house default',
    },
    {
      text: 'there are {n} registrations',
      unit: 'count',
      direction: 'up',
      ask: true,
      source: 'only you know',
    },
  ],
  cadence: 'per event',
  guardrails: ['the budget holds', 'recordings only with consent', 'speakers who fit our brand'],
  decisions: ['tools and promotion plan', 'the wording of the invitation', 'order of the program'],
  escalate: ['registrations stay far below plan', 'a speaker drops out'],
};
