import { ownerEmail } from './csv/cells';
import { defineCsv } from './csv/defineCsv';
import { factBlocks } from './document/briefBlocks';
import { renderMarkdown } from './document/renderMarkdown';
import { facts } from './words/facts';
import { label } from './words/label';
import { briefTitle } from './words/title';

const STATUS = {
  draft: 'Backlog',
  open: 'Todo',
  closed: 'Done',
  archived: 'Done',
  binned: 'Canceled',
} as const;

/**
 * Linear's own CSV, which its command line importer reads. It splits Labels without looking
 * whether the column is there, skips rows with Archived, and reads no due date: that one is in
 * the description.
 */
export const linear = defineCsv({
  id: 'linear',
  label: 'exportLinear',
  steps: ['exportLinearStep1', 'exportLinearStep2', 'exportLinearStep3'],
  header: [
    ...['Id', 'Team', 'Title', 'Description', 'Status', 'Estimate', 'Priority', 'Project'],
    ...['Creator', 'Assignee', 'Labels', 'Cycle Number', 'Cycle Name', 'Cycle Start', 'Cycle End'],
    ...['Created', 'Updated', 'Started', 'Completed', 'Canceled', 'Archived'],
  ],
  rows: (brief, options) => [
    [
      ...['', '', briefTitle(brief, 250)],
      renderMarkdown(facts(brief).flatMap((fact) => factBlocks(fact, 3, true))),
      ...[STATUS[brief.status], '', 'No priority', '', '', ownerEmail(brief, options)],
      (brief.tags ?? []).map(label).filter(Boolean).join(', '),
      ...['', '', '', ''],
      ...[brief.createdAt, brief.updatedAt, '', '', '', ''],
    ],
  ],
});
