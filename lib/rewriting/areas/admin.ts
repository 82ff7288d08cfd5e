import type { Area } from './area';
import { metric } from './metric';

export const admin: Area = {
  id: 'admin',
  name: 'Administrative support',
  verbs:
    'order print copy scan file renew fill_in fill_out book reserve pick_up buy restock arrange set_up register sign_up',
  nouns:
    'supplies office_supplies toner paper_forms subscription renewal form forms meeting_room conference_room room parking badge keys stationery catering lunch coffee printer licence license parking_spot filing expense_report',
  states: [
    {
      verbs: 'fill_in fill_out',
      text: '{O} {is} filled in {C}',
      heads: 'form forms',
    },
  ],
  results: [
    'the office basics are in place before anyone needs them',
    'nothing lapses and nobody has to ask for the basics',
  ],
  reasons: [
    'nobody is held up by the basics',
    'nothing lapses',
    'everything is there when it is needed',
  ],
  checks: [
    'everything needed is there and the confirmation is on file',
    'it is confirmed and nobody has to ask about it',
    'the right people know where to find it',
  ],
  metrics: [
    metric('requests are closed within {n} working days', 'working days', 'down', [1, 2], 2),
    metric('{n}% of renewals are handled before they expire', '%', 'up', [95, 100], 100),
    metric('spending stays within {n}% of the budget', '%', 'down', [90, 100], 100),
  ],
  cadence: 'every month',
  guardrails: [
    'the budget holds',
    'only approved suppliers',
    'confidential papers stay locked away',
  ],
  decisions: [
    'equivalent items if ours is out',
    'the day and the supplier',
    'small purchases within the budget',
  ],
  escalate: ['it costs more than planned', 'a contract would run longer than a year'],
};
