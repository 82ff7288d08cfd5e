import { bullets } from './csv/cells';
import { defineCsv } from './csv/defineCsv';
import { clean } from './words/clean';
import { successCriteria } from './words/success';
import { briefTitle } from './words/title';

const STATUS = {
  draft: 'Not started',
  open: 'Working on it',
  closed: 'Done',
  archived: 'Done',
  binned: 'Done',
} as const;

/** monday.com's board import: the first column names the item. */
export const monday = defineCsv({
  id: 'monday',
  label: 'exportMonday',
  steps: ['exportMondayStep1', 'exportMondayStep2', 'exportMondayStep3'],
  header: ['Name', 'Group', 'Owner', 'Status', 'Due Date', 'Why', 'Success Criteria'],
  rows: (brief) => [
    [
      briefTitle(brief),
      brief.area ?? '',
      brief.owner?.name ?? '',
      STATUS[brief.status],
      brief.deadline ?? '',
      clean(brief.why ?? ''),
      bullets(successCriteria(brief)),
    ],
  ],
});
