import { description, jiraDate, ownerEmail } from './csv/cells';
import { defineCsv } from './csv/defineCsv';
import { label } from './words/label';
import { briefTitle } from './words/title';

/** One label per column; a brief's further tags are in its description. */
const LABEL_COLUMNS = 5;

/** Jira refuses a longer summary. */
const SUMMARY_LIMIT = 254;

/**
 * Jira Cloud's CSV import. No punctuation in headers, `Labels` repeated, dates in the wizard's
 * default form: another form would not fail but silently become the day of the import.
 */
export const jira = defineCsv({
  id: 'jira',
  label: 'exportJira',
  steps: ['exportJiraStep1', 'exportJiraStep2', 'exportJiraStep3'],
  header: [
    ...['Summary', 'Issue Type', 'Description', 'Assignee', 'Priority', 'Due Date'],
    ...Array.from({ length: LABEL_COLUMNS }, () => 'Labels'),
  ],
  rows(brief, options) {
    const labels = (brief.tags ?? []).map(label).filter(Boolean);
    return [
      [
        briefTitle(brief, SUMMARY_LIMIT),
        'Task',
        description(brief),
        ownerEmail(brief, options),
        '',
        jiraDate(brief.deadline),
        ...Array.from({ length: LABEL_COLUMNS }, (_, index) => labels[index] ?? ''),
      ],
    ];
  },
});
