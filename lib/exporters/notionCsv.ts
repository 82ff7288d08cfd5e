import { cadenceText } from '../briefs/cadenceText';
import { bullets } from './csv/cells';
import { defineCsv } from './csv/defineCsv';
import { clean } from './words/clean';
import { successCriteria } from './words/success';
import { briefTitle } from './words/title';

const STATUS = {
  draft: 'Draft',
  open: 'Open',
  closed: 'Closed',
  archived: 'Archived',
  binned: 'Bin',
} as const;

/** A Notion database: each column becomes a property, the first one the page's name. */
export const notionCsv = defineCsv({
  id: 'notion-csv',
  label: 'exportNotionCsv',
  steps: ['exportNotionCsvStep1', 'exportNotionCsvStep2', 'exportNotionCsvStep3'],
  header: [
    'Name',
    'Outcome',
    'Why',
    'Success criteria',
    'Owner',
    'Due',
    'Cadence',
    'Status',
    'Area',
  ],
  rows: (brief) => [
    [
      briefTitle(brief),
      clean(brief.outcome),
      clean(brief.why ?? ''),
      bullets(successCriteria(brief)),
      brief.owner?.name ?? '',
      brief.deadline ?? '',
      brief.cadence ? cadenceText(brief.cadence) : '',
      STATUS[brief.status],
      brief.area ?? '',
    ],
  ],
});
