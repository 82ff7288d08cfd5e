import type { Area } from './area';

export const onboarding: Area = {
  id: 'onboarding',
  name: 'Onboarding',
  verbs:
    'set_up onboard train welcome prepare send create hand_over introduce walk_through show give order',
  nouns:
    'new_hire new_client new_customer new_starter onboarding welcome_pack welcome_email handover accounts access first_day new_colleague new_employee induction intern orientation new_team_member',
  pattern: '\\bhand over\\b.*\\baccounts?\\b',
  asks: ['set up the new hire', 'send the welcome pack', 'hand over the account'],
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
    {
      text: 'the first useful result is there within {n} days',
      unit: 'days',
      direction: 'down',
      min: 5,
      max: 14,
      suggest: 14,
      source: 'house default',
    },
    {
      text: '{n}% of the checklist is done by day 1',
      unit: '%',
      direction: 'up',
      min: 95,
      max: 100,
      suggest: 100,
      source: 'house default',
    },
    {
      text: 'satisfaction after 30 days is at least {n} of 5',
      unit: 'of 5',
      direction: 'up',
      min: 4.2,
      max: 4.7,
      suggest: 4.2,
      source: 'house default',
    },
    {
      text: '{n} questions stay open for more than a day',
      unit: 'count',
      direction: 'down',
      min: 0,
      max: 1,
      suggest: 0,
      source: 'house default',
    },
  ],
  cadence: 'every week in the first month',
  guardrails: ['only the access they need', 'no shared passwords', 'one person to turn to'],
  decisions: ['the order of the steps', 'who pairs with them', 'what can wait'],
  escalate: ['access isn’t ready on day 1', 'nothing has happened after a week'],
};
