import type { Area } from './area';

export const invoicing: Area = {
  id: 'invoicing',
  name: 'Invoicing and collections',
  verbs:
    'send issue chase follow_up_on invoice bill prepare create raise collect resend reconcile check correct remind',
  nouns:
    'invoice invoices overdue receivables credit_note outstanding_payment payment_reminder unpaid billing past_due payment payments',
  asks: ['send the invoices', 'chase the payment', 'issue a credit note'],
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
    {
      text: 'invoices are out within {n} days of delivery',
      unit: 'days',
      direction: 'down',
      min: 1,
      max: 3,
      suggest: 3,
      source: 'house default',
    },
    {
      text: 'at least {n}% of invoices need no correction',
      unit: '%',
      direction: 'up',
      min: 99,
      max: 100,
      suggest: 99,
      source: 'house default',
    },
    {
      text: 'no more than {n}% of receivables are over 30 days late',
      unit: '%',
      direction: 'down',
      min: 5,
      max: 15,
      suggest: 15,
      source: 'house default',
    },
    {
      text: 'disputes are settled within {n} days',
      unit: 'days',
      direction: 'down',
      min: 4,
      max: 10,
      suggest: 10,
      source: 'finance benchmarks: 4 days at the best, 30 at the slowest',
    },
  ],
  cadence: 'every week',
  guardrails: ['terms as in the contract', 'no discount without a word from me', 'a friendly tone'],
  decisions: ['how and when to remind', 'resending and correcting details', 'short payment plans'],
  escalate: ['the client disputes the work', 'it is far overdue or a large sum'],
};
