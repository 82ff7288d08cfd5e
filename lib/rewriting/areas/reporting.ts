import type { Area } from './area';

export const reporting: Area = {
  id: 'reporting',
  name: 'Reporting and analytics',
  verbs:
    'prepare build send pull pull_together update create make compile run generate summarize summarise put_together produce analyze analyse write get share forward finish',
  nouns:
    'report reports dashboard weekly_numbers monthly_report weekly_report sales_report numbers figures kpi kpis metrics forecast p&l summary_of_results scorecard analytics status_report quarterly_report',
  asks: ['prepare the weekly report', 'pull the numbers', 'update the dashboard'],
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
    {
      text: 'at least {n}% of reports are out on time',
      unit: '%',
      direction: 'up',
      min: 95,
      max: 100,
      suggest: 95,
      source: 'house default',
    },
    {
      text: '{n}% of the figures reconcile with the source',
      unit: '%',
      direction: 'up',
      min: 99,
      max: 100,
      suggest: 99,
      source: 'house default',
    },
    {
      text: 'at most {n} correction is needed after sending',
      unit: 'per report',
      direction: 'down',
      min: 0,
      max: 1,
      suggest: 1,
      source: 'house default',
    },
    {
      text: 'at least {n}% of readers’ questions are answered in the report',
      unit: '%',
      direction: 'up',
      min: 80,
      max: 90,
      suggest: 80,
      source: 'house default',
    },
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
