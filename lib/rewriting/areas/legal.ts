import type { Area } from './area';

export const legal: Area = {
  id: 'legal',
  name: 'Legal and compliance',
  verbs:
    'review draft sign file approve prepare check amend revise execute submit send redline get finalize update register negotiate forward',
  nouns:
    'contract contracts nda agreement agreements amendment lease policy compliance gdpr privacy_policy terms license_agreement permit filing deed legal_opinion clause guaranty guarantee regulation audit consent confidentiality_agreement ca isda power_of_attorney trademark',
  pattern: '\\bfile .{2,60} with the (?:authority|court|state|regulator)\\b',
  asks: ['review the contract', 'file the report with the authority', 'get the NDA signed'],
  states: [
    {
      verbs: 'review check redline',
      text: 'we know whether {o} can be signed as {it} {is}, and what has to change if not {C}',
      heads: 'contract contracts nda agreement agreements amendment lease clause terms',
    },
    {
      verbs: 'draft prepare',
      text: '{O} {is} ready for review {C}',
      heads: 'contract nda agreement amendment lease policy letter clause',
    },
  ],
  results: ['we are on safe ground and can show it', 'every contract we sign is one we understand'],
  reasons: [
    'we know what we commit to',
    'nothing comes back to us later',
    'we stay on safe ground',
  ],
  checks: [
    'names, dates and amounts are right and open points are listed',
    'both sides have the same final version',
    'the signed copy is on file and opens',
  ],
  metrics: [
    {
      text: '{n}% of the contracts are on file, signed and dated',
      unit: '%',
      direction: 'up',
      min: 95,
      max: 100,
      suggest: 100,
      source: 'house default',
    },
    {
      text: 'reviews are back within {n} working days',
      unit: 'working days',
      direction: 'down',
      min: 2,
      max: 5,
      suggest: 5,
      source: 'house default',
    },
    {
      text: '{n} deadlines with authorities are missed',
      unit: 'count',
      direction: 'down',
      min: 0,
      max: 0,
      suggest: 0,
      source: 'house default',
    },
    {
      text: '{n}% of end and renewal dates are on record',
      unit: '%',
      direction: 'up',
      min: 95,
      max: 100,
      suggest: 100,
      source: 'house default',
    },
  ],
  cadence: 'every quarter',
  guardrails: [
    'nothing is signed without approval',
    'the agreed wording stays',
    'confidential papers stay confidential',
  ],
  decisions: [
    'which template to use',
    'asking the other side for missing details',
    'small wording',
  ],
  escalate: ['the other side changes a key term', 'liability, penalties or personal data come up'],
};
