import type { Area } from './area';
import { metric, only } from './metric';

export const webinarEvent: Area = {
  id: 'webinar_event',
  name: 'Webinars and events',
  verbs:
    'schedule set_up book organize organise plan invite host run arrange promote create prepare',
  nouns:
    'webinar event venue speakers speaker registration registration_page registrations workshop conference trade_show open_house attendees fair offsite open_day panel party',
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
    'everyone who has a part in it has confirmed',
    'date, link and registration page are tested and the invitation is out',
    'a test registration works from start to reminder',
  ],
  metrics: [
    metric(
      'at least {n}% of those registered attend',
      '%',
      'up',
      [30, 45],
      30,
      'published averages: about a third',
    ),
    metric('no-shows hear from us within {n} hours', 'hours', 'down', [24, 48], 48),
    metric('guests rate it at least {n} of 5', 'of 5', 'up', [4.2, 4.6], 4.2),
    only('there are {n} registrations', 'count', 'up'),
  ],
  cadence: 'per event',
  guardrails: ['the budget holds', 'recordings only with consent', 'speakers who fit our brand'],
  decisions: ['tools and promotion plan', 'the wording of the invitation', 'order of the program'],
  escalate: ['registrations stay far below plan', 'a speaker drops out'],
};
