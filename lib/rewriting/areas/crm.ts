import type { Area } from './area';

export const crm: Area = {
  id: 'crm',
  name: 'CRM maintenance',
  verbs:
    'update clean clean_up tidy log add enter merge complete fill_in maintain check review correct fix dedupe import record refresh verify',
  nouns:
    'crm salesforce hubspot pipedrive contact_records customer_records customer_record deal_stage deal_stages pipeline leads contacts duplicates account_records client_records lead_list',
  pattern: '\\blog (?:the |all |yesterday.s |today.s |my |our )*(?:calls?|meetings?|visits?)\\b',
  asks: ['update the CRM', 'merge the duplicate contacts', 'log yesterday’s calls'],
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
    {
      text: 'at least {n}% of active accounts have every required field filled in',
      unit: '%',
      direction: 'up',
      min: 95,
      max: 98,
      suggest: 95,
      source: 'house default',
    },
    {
      text: 'at least {n}% of the records in a sample are right',
      unit: '%',
      direction: 'up',
      min: 98,
      max: 99,
      suggest: 98,
      source: 'studies of keying errors',
    },
    {
      text: 'no more than {n}% of the records are duplicates',
      unit: '%',
      direction: 'down',
      min: 0,
      max: 2,
      suggest: 2,
      source: 'house default',
    },
    {
      text: 'new activity is logged within {n} hours',
      unit: 'hours',
      direction: 'down',
      min: 4,
      max: 24,
      suggest: 24,
      source: 'house default',
    },
    {
      text: 'at least {n}% of open deals have a next step with a date',
      unit: '%',
      direction: 'up',
      min: 90,
      max: 100,
      suggest: 90,
      source: 'house default',
    },
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
