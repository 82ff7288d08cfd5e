import type { Area } from './area';
import { metric } from './metric';

export const onboarding: Area = {
  id: 'onboarding',
  name: 'Onboarding',
  verbs:
    'set_up onboard train welcome prepare send create hand_over introduce walk_through show give order',
  nouns:
    'new_hire new_client new_customer new_starter onboarding welcome_pack welcome_email handover accounts access first_day new_colleague new_employee induction intern orientation new_team_member',
  pattern: '\\bhand over\\b.*\\baccounts?\\b',
  states: [
    {
      verbs: 'set_up onboard welcome',
      text: '{O} {has} what {it} need{s} to start {C}',
      heads: 'hire client customer starter colleague employee intern member',
    },
  ],
  results: [
    'they reach their first useful result quickly',
    'new people feel expected and know what to do',
  ],
  reasons: [
    'the first days go well',
    'they can start without waiting',
    'there are fewer questions later',
  ],
  checks: [
    'they have what they need and know what comes first',
    'logins, papers and first contact are ready before the first day',
    'they have tried it once and it works',
  ],
  metrics: [
    metric('the first useful result is there within {n} days', 'days', 'down', [5, 14], 14),
    metric('{n}% of the checklist is done by day 1', '%', 'up', [95, 100], 100),
    metric('satisfaction after 30 days is at least {n} of 5', 'of 5', 'up', [4.2, 4.7], 4.2),
    metric('{n} questions stay open for more than a day', 'count', 'down', [0, 1], 0),
  ],
  cadence: 'every week in the first month',
  guardrails: ['only the access they need', 'no shared passwords', 'one person to turn to'],
  decisions: ['the order of the steps', 'who pairs with them', 'what can wait'],
  escalate: ['access isn’t ready on day 1', 'nothing has happened after a week'],
};
