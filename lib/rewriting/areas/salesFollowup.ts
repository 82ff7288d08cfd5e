import type { Area } from './area';
import { metric, only } from './metric';

export const salesFollowup: Area = {
  id: 'sales_followup',
  name: 'Sales follow-up',
  verbs:
    'follow_up_with follow_up call send check_in_with chase contact reach_out_to email prepare write call_back schedule',
  nouns:
    'lead prospect prospects proposal quote demo deal potential_client hot_leads sales_call pricing_proposal sales_lead pipeline_deal leads offer pitch',
  states: [
    {
      verbs: 'follow_up_with call contact reach_out_to check_in_with chase call_back email',
      text: '{O} {has} heard from us and there is a next step with a date {C}',
      heads: 'lead leads prospect prospects client',
    },
  ],
  results: [
    'every interested lead has a next step with a date',
    'nobody who is interested is left waiting',
  ],
  reasons: ['interest doesn’t go cold', 'we know where the deal stands', 'the forecast is real'],
  checks: [
    'there is a next step with a date, or a clear no',
    'they have what they need to decide',
    'the answer and the next step are noted',
  ],
  metrics: [
    metric(
      'new leads hear from us within {n} hour',
      'hours',
      'down',
      [1, 4],
      1,
      'study of 2,241 firms in Harvard Business Review, March 2011',
    ),
    metric('at least {n}% of open leads have a next step with a date', '%', 'up', [95, 100], 95),
    metric('proposals are out within {n} days', 'days', 'down', [1, 2], 2),
    metric('no lead is closed as lost before {n} tries', 'count', 'up', [5, 7], 5),
    only('we hold {n} meetings a week', 'per week', 'up'),
  ],
  cadence: 'every day',
  guardrails: [
    'no discount without a word from me',
    'people who opted out are left alone',
    'facts only',
  ],
  decisions: ['channel and timing', 'offering a demo', 'the wording'],
  escalate: ['they want to change the contract', 'a competitor’s quote comes up'],
};
