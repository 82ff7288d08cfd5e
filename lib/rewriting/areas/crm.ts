import type { Area } from './area';
import { metric } from './metric';

export const crm: Area = {
  id: 'crm',
  name: 'CRM maintenance',
  verbs:
    'update clean clean_up tidy log add enter merge complete fill_in maintain check review correct fix dedupe import record refresh verify',
  nouns:
    'crm salesforce hubspot pipedrive contact_records customer_records customer_record deal_stage deal_stages pipeline leads contacts duplicates account_records client_records lead_list',
  pattern: '\\blog (?:the |all |yesterday.s |today.s |my |our )*(?:calls?|meetings?|visits?)\\b',
  states: [
    {
      verbs: 'update refresh maintain clean_up correct fix complete check review verify',
      text: '{O} {is} accurate and up to date {C}',
    },
  ],
  results: [
    'our customer records are accurate and complete',
    'anyone can see where each customer stands',
  ],
  reasons: [
    'sales can follow up properly',
    'nobody is contacted twice or forgotten',
    'the forecast can be trusted',
  ],
  checks: [
    'a spot check of recent accounts finds nothing old or missing',
    'every active account has its required fields filled in',
    'every open deal has a next step with a date',
  ],
  metrics: [
    metric(
      'at least {n}% of active accounts have every required field filled in',
      '%',
      'up',
      [95, 98],
      95,
    ),
    metric(
      'at least {n}% of the records in a sample are right',
      '%',
      'up',
      [98, 99],
      98,
      'studies of keying errors',
    ),
    metric('no more than {n}% of the records are duplicates', '%', 'down', [0, 2], 2),
    metric('new activity is logged within {n} hours', 'hours', 'down', [4, 24], 24),
    metric('at least {n}% of open deals have a next step with a date', '%', 'up', [90, 100], 90),
  ],
  cadence: 'every week',
  guardrails: [
    'nothing is deleted without a backup',
    'consent flags stay as they are',
    'doubtful cases are listed, not guessed',
  ],
  decisions: [
    'fixing obvious errors',
    'merging exact duplicates',
    'asking account owners directly',
  ],
  escalate: [
    'a key account has conflicting data',
    'many records would have to go',
    'a field is missing in the system',
  ],
};
