import type { Area } from './area';
import { metric } from './metric';

export const invoicing: Area = {
  id: 'invoicing',
  name: 'Invoicing and collections',
  verbs:
    'send issue chase follow_up_on invoice bill prepare create raise collect resend reconcile check correct remind',
  nouns:
    'invoice invoices overdue receivables credit_note outstanding_payment payment_reminder unpaid billing past_due payment payments',
  states: [
    {
      verbs: 'chase follow_up_on',
      text: 'we know{T} when {o} will arrive {C}',
      heads: 'payment payments',
    },
    {
      verbs: 'chase follow_up_on',
      text: 'we know{T} when {o} will be paid {C}',
      heads: 'invoice invoices',
    },
  ],
  results: [
    'we are paid on time and customers stay on good terms with us',
    'every invoice is right the first time and paid when due',
  ],
  reasons: [
    'we are paid on time',
    'the client gets a clean, correct invoice',
    'questions come up early',
  ],
  checks: [
    'amount, date and address have been checked and {it} {is} logged as sent',
    'the client has confirmed {them} and the payment date is known',
    'nothing in {them} has to be corrected',
  ],
  metrics: [
    metric('invoices are out within {n} days of delivery', 'days', 'down', [1, 3], 3),
    metric('at least {n}% of invoices need no correction', '%', 'up', [99, 100], 99),
    metric('no more than {n}% of receivables are over 30 days late', '%', 'down', [5, 15], 15),
    metric(
      'disputes are settled within {n} days',
      'days',
      'down',
      [4, 10],
      10,
      'finance benchmarks: 4 days at the best, 30 at the slowest',
    ),
  ],
  cadence: 'every week',
  guardrails: ['terms as in the contract', 'no discount without a word from me', 'a friendly tone'],
  decisions: ['how and when to remind', 'resending and correcting details', 'short payment plans'],
  escalate: ['the client disputes the work', 'it is far overdue or a large sum'],
};
