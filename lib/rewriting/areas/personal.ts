import type { Area } from './area';
import { metric } from './metric';

export const personal: Area = {
  id: 'personal',
  name: 'Errands',
  verbs: 'clean mow pick_up buy water feed walk wash iron drop_off collect get',
  nouns:
    'lawn milk groceries dry_cleaning dog laundry dishes garden kitchen house trash plants kids parcel pharmacy flowers garage fridge',
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
    metric('it is done within {n} days', 'days', 'down', [1, 3], 2),
    metric('the cost stays within {n}% of the budget', '%', 'down', [90, 100], 100),
    metric('{n} reminders are needed', 'count', 'down', [0, 1], 0),
  ],
  cadence: 'every week',
  guardrails: ['the budget holds', 'allergies and house rules are kept'],
  decisions: ['something similar if it is sold out', 'the time of day'],
  escalate: ['it can’t be done in time', 'it costs much more'],
};
