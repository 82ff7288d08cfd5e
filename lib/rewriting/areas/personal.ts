import type { Area } from './area';

export const personal: Area = {
  id: 'personal',
  name: 'Errands',
  verbs: 'clean mow pick_up buy water feed walk wash iron drop_off collect get',
  nouns:
    'lawn milk groceries dry_cleaning dog laundry dishes garden kitchen house trash plants kids parcel pharmacy flowers garage fridge',
  asks: ['pick up the parcel', 'mow the lawn', 'buy milk'],
  states: [
    { verbs: 'clean tidy tidy_up clean_up', text: '{O} {is} clean and tidy {C}' },
    { verbs: 'mow water feed walk wash iron', text: '{O} {is} {ed} {C}' },
    { verbs: 'buy pick_up collect get', text: 'we have {o} {C}' },
  ],
  results: ['the house runs without anyone having to ask', 'the everyday things are taken care of'],
  reasons: [
    'it is off everyone’s mind',
    'nobody has to think of it again',
    'the day runs smoothly',
  ],
  checks: [
    'nobody has to ask about it',
    'it is all there and nobody has to go again',
    'everything is put back where it belongs',
  ],
  metrics: [
    {
      text: 'it is done within {n} days',
      unit: 'days',
      direction: 'down',
      min: 1,
      max: 3,
      suggest: 2,
      source: 'house default',
    },
    {
      text: 'the cost stays within {n}% of the budget',
      unit: '%',
      direction: 'down',
      min: 90,
      max: 100,
      suggest: 100,
      source: 'house default',
    },
    {
      text: '{n} reminders are needed',
      unit: 'count',
      direction: 'down',
      min: 0,
      max: 1,
      suggest: 0,
      source: 'house default',
    },
  ],
  cadence: 'every week',
  guardrails: ['the budget holds', 'allergies and house rules are kept'],
  decisions: ['something similar if it is sold out', 'the time of day'],
  escalate: ['it can’t be done in time', 'it costs much more'],
};
