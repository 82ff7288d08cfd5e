import type { Area } from './area';
import { metric } from './metric';

export const dataEntry: Area = {
  id: 'data_entry',
  name: 'Data entry',
  verbs:
    'enter type type_up key_in import copy digitize digitise transcribe record add input fill_in log put upload',
  nouns:
    'survey_data survey survey_responses spreadsheet sheet data_entry entries responses receipts_data business_cards paper_forms rows columns excel_sheet data records database',
  pattern: '\\btype (?:up|in) .*\\b(?:forms?|cards|responses|survey)\\b|\\bdigiti[sz]e\\b',
  states: [
    {
      verbs: 'enter import copy input key_in record put transcribe',
      text: '{O} {is} {L}, complete and correct',
    },
    {
      verbs: 'type_up digitize digitise transcribe',
      text: '{O} {is} in digital form, complete and correct {C}',
    },
  ],
  results: [
    'our data is complete, correct and ready to work from',
    'our data is complete, correct and current',
  ],
  reasons: [
    'nobody has to check the data again',
    'fixing it later costs nobody time',
    'what we build on it is right',
  ],
  checks: [
    'a spot check against the originals finds no errors',
    'every record is in and nothing required is blank',
    'the totals match the originals',
  ],
  metrics: [
    metric(
      'at least {n}% of the entries in a checked sample match the originals',
      '%',
      'up',
      [99, 99.5],
      99,
      'studies of keying errors: 0.5 to 4%',
    ),
    metric('{n}% of the records are in by the date', '%', 'up', [98, 100], 100),
    metric('no more than {n}% of required fields are blank', '%', 'down', [0, 1], 1),
    metric('each batch is in within {n} working days', 'working days', 'down', [1, 3], 3),
  ],
  cadence: 'every week',
  guardrails: [
    'originals are kept',
    'unclear entries are marked, not guessed',
    'personal data stays in the system',
  ],
  decisions: [
    'how to standardize formats',
    'skipping unclear items and listing them',
    'the order of the batches',
  ],
  escalate: ['many entries can’t be read', 'values are impossible or double'],
};
