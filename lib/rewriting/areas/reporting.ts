import type { Area } from './area';
import { metric } from './metric';

export const reporting: Area = {
  id: 'reporting',
  name: 'Reporting and analytics',
  verbs:
    'prepare build send pull pull_together update create make compile run generate summarize summarise put_together produce analyze analyse write get share forward finish',
  nouns:
    'report reports dashboard weekly_numbers monthly_report weekly_report sales_report numbers figures kpi kpis metrics forecast p&l summary_of_results scorecard analytics status_report quarterly_report',
  states: [
    { verbs: 'run pull generate', text: 'we have {o} {C}' },
    {
      verbs: 'update refresh',
      text: '{O} {is} current and reconcile{s} with the source {C}',
      heads: 'dashboard dashboards report reports forecast scorecard',
    },
  ],
  results: [
    'the team decides from current, reliable numbers',
    'the numbers answer the questions before they are asked',
  ],
  reasons: [
    'decisions rest on current numbers',
    'problems show early',
    'nobody has to ask for the numbers again',
  ],
  checks: [
    'the figures reconcile with the source and the cut-off date is stated',
    'a reader can see what changed and why without asking',
    'nothing has to be corrected after it goes out',
  ],
  metrics: [
    metric('at least {n}% of reports are out on time', '%', 'up', [95, 100], 95),
    metric('{n}% of the figures reconcile with the source', '%', 'up', [99, 100], 99),
    metric('at most {n} correction is needed after sending', 'per report', 'down', [0, 1], 1),
    metric(
      'at least {n}% of readers’ questions are answered in the report',
      '%',
      'up',
      [80, 90],
      80,
    ),
  ],
  cadence: 'every week',
  guardrails: [
    'definitions stay as in the last period',
    'the data cut-off is stated',
    'no customer names in the wide version',
  ],
  decisions: [
    'which charts to use',
    'which figures nobody needs any more',
    'whom to ask for missing data',
  ],
  escalate: ['a number moves and nobody knows why', 'a source is missing at the cut-off'],
};
