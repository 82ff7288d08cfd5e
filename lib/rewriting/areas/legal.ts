import type { Area } from './area';
import { metric } from './metric';

export const legal: Area = {
  id: 'legal',
  name: 'Legal and compliance',
  verbs:
    'review draft sign file approve prepare check amend revise execute submit send redline get finalize update register negotiate forward',
  nouns:
    'contract contracts nda agreement agreements amendment lease policy compliance gdpr privacy_policy terms license_agreement permit filing deed legal_opinion clause guaranty guarantee regulation audit consent confidentiality_agreement ca isda power_of_attorney trademark',
  pattern: '\\bfile .{2,60} with the (?:authority|court|state|regulator)\\b',
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
    metric('{n}% of the contracts are on file, signed and dated', '%', 'up', [95, 100], 100),
    metric('reviews are back within {n} working days', 'working days', 'down', [2, 5], 5),
    metric('{n} deadlines with authorities are missed', 'count', 'down', [0, 0], 0),
    metric('{n}% of end and renewal dates are on record', '%', 'up', [95, 100], 100),
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
