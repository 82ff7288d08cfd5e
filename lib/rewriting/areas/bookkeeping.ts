import type { Area } from './area';
import { metric } from './metric';

export const bookkeeping: Area = {
  id: 'bookkeeping',
  name: 'Bookkeeping and month-end',
  verbs:
    'enter pay reconcile close approve record post book categorize categorise submit check process prepare file update do',
  nouns:
    'books ledger bank_statement bills bill receipts expenses month-end month_end accounts_payable accruals journal_entry journal_entries tax_return vat payroll bookkeeping bank_account general_ledger entries',
  pattern: '\\breconcile the bank\\b|\\bclose the (?:month|books|quarter)\\b|\\bdo the books\\b',
  states: [
    { verbs: 'reconcile', text: '{O} match{s} the records and every difference is explained {C}' },
    {
      verbs: 'close do',
      text: '{O} {is} closed and every figure is backed by a document {C}',
      heads: 'books month month-end',
    },
  ],
  results: [
    'the books show where we stand, on time',
    'suppliers are paid as promised and the records are clean',
  ],
  reasons: [
    'we know where we stand',
    'suppliers are paid as promised',
    'the records hold up when somebody checks',
  ],
  checks: [
    'every entry has a document and nothing is left unreconciled',
    'the totals match the statement',
    'a second person finds nothing to correct',
  ],
  metrics: [
    metric(
      'the month is closed within {n} working days',
      'working days',
      'down',
      [5, 8],
      8,
      'finance benchmarks: median 6 to 8',
    ),
    metric(
      'at least {n}% of bills are processed at cut-off',
      '%',
      'up',
      [95, 100],
      95,
      'finance benchmarks',
    ),
    metric(
      'invoice errors are fixed within {n} days',
      'days',
      'down',
      [3, 5],
      5,
      'finance benchmarks: 3 at the best, 5 median',
    ),
    metric('no more than {n} items are unreconciled', 'count', 'down', [0, 3], 3),
  ],
  cadence: 'every month',
  guardrails: [
    'two people for every payment',
    'a document for every entry',
    'the chart of accounts stays',
  ],
  decisions: [
    'how to categorize',
    'asking suppliers for missing papers',
    'paying approved bills when due',
  ],
  escalate: ['somebody asks to change bank details', 'a difference has no explanation'],
};
