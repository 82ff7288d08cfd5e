import { ladderText } from '../briefs/autonomyLadder';
import { bullets, description, monthDayYear, ownerEmail } from './csv/cells';
import { defineCsv } from './csv/defineCsv';
import { clean } from './words/clean';
import { successCriteria } from './words/success';
import { briefTitle } from './words/title';

/**
 * Asana's CSV importer. Column order matters to it. Custom columns need a paid plan, so all of
 * their content stands in the description as well. Section stays empty: a filled one can
 * duplicate the project's sections; Start Date too: Asana drops one that equals the due date.
 */
export const asana = defineCsv({
  id: 'asana',
  label: 'exportAsana',
  steps: ['exportAsanaStep1', 'exportAsanaStep2', 'exportAsanaStep3'],
  header: [
    'Name',
    'Description',
    'Section',
    'Assignee',
    'Collaborators',
    'Start Date',
    'Due Date',
    'Success Criteria',
    'Why',
    'Autonomy',
  ],
  rows: (brief, options) => [
    [
      briefTitle(brief),
      description(brief),
      '',
      ownerEmail(brief, options),
      (brief.collaborators ?? []).filter(isAddress).join(','),
      '',
      monthDayYear(brief.deadline),
      bullets(successCriteria(brief)),
      clean(brief.why ?? ''),
      brief.autonomy ? ladderText(brief.autonomy) : '',
    ],
  ],
});

function isAddress(name: string): boolean {
  return /^[^\s,]+@[^\s,]+\.[^\s,]+$/.test(name);
}
