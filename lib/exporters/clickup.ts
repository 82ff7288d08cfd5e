import { bullets, description, ownerEmail } from './csv/cells';
import { defineCsv } from './csv/defineCsv';
import { label } from './words/label';
import { successCriteria } from './words/success';
import { briefTitle } from './words/title';

/**
 * ClickUp's spreadsheet import. Every column is mapped by hand there, so the headers are ClickUp's
 * own words. Status, priority and list differ per workspace and stay empty.
 */
export const clickup = defineCsv({
  id: 'clickup',
  label: 'exportClickup',
  steps: ['exportClickupStep1', 'exportClickupStep2', 'exportClickupStep3'],
  header: [
    'Task Name',
    'Description',
    'Status',
    'Priority',
    'Assignee',
    'Start Date',
    'Due Date',
    'Tags',
    'List',
    'Success Criteria',
  ],
  rows: (brief, options) => [
    [
      briefTitle(brief),
      description(brief),
      '',
      '',
      ownerEmail(brief, options),
      '',
      brief.deadline ?? '',
      (brief.tags ?? []).map(label).filter(Boolean).join(','),
      '',
      bullets(successCriteria(brief)),
    ],
  ],
});
