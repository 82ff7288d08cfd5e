import { defineCsv } from './csv/defineCsv';
import { factBlocks } from './document/briefBlocks';
import { renderMarkdown } from './document/renderMarkdown';
import { withoutCommands } from './document/withoutCommands';
import { facts } from './words/facts';
import { briefTitle } from './words/title';

/** GitLab's limit for an issue title. */
const TITLE_LIMIT = 255;

/** GitLab's issue import: exactly these columns, in this order. */
export const gitlab = defineCsv({
  id: 'gitlab',
  label: 'exportGitlab',
  steps: ['exportGitlabStep1', 'exportGitlabStep2', 'exportGitlabStep3'],
  header: ['title', 'description', 'due date'],
  rows(brief) {
    const text = renderMarkdown(facts(brief).flatMap((fact) => factBlocks(fact, 3, true)));
    const assign = /^@[\w.-]+$/.test(brief.owner?.name ?? '')
      ? `\n\n/assign ${brief.owner?.name}`
      : '';
    return [[briefTitle(brief, TITLE_LIMIT), withoutCommands(text) + assign, brief.deadline ?? '']];
  },
});
