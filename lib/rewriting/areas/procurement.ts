import type { Area } from './area';
import { metric } from './metric';

export const procurement: Area = {
  id: 'procurement',
  name: 'Procurement and vendors',
  verbs:
    'order get renew find return negotiate buy purchase source request compare replace contact',
  nouns:
    'quote quotes supplier vendor purchase_order po contract equipment laptops delivery shipment vendor_contract parts materials order license_renewal printer_paper laptop monitors machine',
  pattern: '\\breturn the (?:item|order|parcel)\\b',
  states: [
    {
      verbs: 'get request',
      text: 'we have {o} that can be compared point by point {C}',
      heads: 'quotes offers bids',
    },
    { verbs: 'negotiate', text: '{O} {is} fair and in writing {C}' },
  ],
  results: ['we have what we need, on time and at a fair price', 'no contract surprises us'],
  reasons: ['work isn’t held up', 'we pay a fair price', 'we have {them} before we need {them}'],
  checks: [
    'price, date and terms are confirmed in writing',
    '{it} {is} here, complete and as ordered',
    'what we chose and why is noted',
  ],
  metrics: [
    metric('at least {n}% arrive by the date they are needed', '%', 'up', [95, 100], 95),
    metric('{n} quotes have been compared', 'count', 'up', [3, 3], 3),
    metric('the cost stays within {n}% of the budget', '%', 'down', [90, 100], 100),
    metric('{n}% of contract end dates are on record', '%', 'up', [95, 100], 100),
  ],
  cadence: 'every quarter',
  guardrails: [
    'approval limits hold',
    'no conflict of interest',
    'terms are read before they are accepted',
  ],
  decisions: ['negotiating', 'choosing within the budget', 'equivalent items'],
  escalate: [
    'there is only one source',
    'the price is up by a tenth',
    'it renews itself for over a year',
  ],
};
