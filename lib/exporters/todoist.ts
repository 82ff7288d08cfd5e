import { description } from './csv/cells';
import { defineCsv } from './csv/defineCsv';
import { label } from './words/label';
import { briefTitle } from './words/title';
import { todoistDate } from './words/todoistDate';

/** Todoist's limit for a task name. */
const CONTENT_LIMIT = 500;

/**
 * Todoist's project CSV. An empty priority would mean the highest one, so 4 is always written.
 * RESPONSIBLE wants a user id we cannot know; the owner stands in the description.
 */
export const todoist = defineCsv({
  id: 'todoist',
  label: 'exportTodoist',
  steps: ['exportTodoistStep1', 'exportTodoistStep2', 'exportTodoistStep3'],
  header: [
    'TYPE',
    'CONTENT',
    'DESCRIPTION',
    'PRIORITY',
    'INDENT',
    'AUTHOR',
    'RESPONSIBLE',
    'DATE',
    'DATE_LANG',
    'TIMEZONE',
  ],
  rows(brief, { now }) {
    const labels = (brief.tags ?? []).map(label).filter(Boolean);
    const suffix = labels
      .map((name) => ` @${name}`)
      .join('')
      .slice(0, 200);
    const title = briefTitle(brief, CONTENT_LIMIT - suffix.length);
    const date = todoistDate(brief, now);
    return [['task', title + suffix, description(brief), '4', '1', '', '', date, date && 'en', '']];
  },
});
