import { factBlocks } from './document/briefBlocks';
import { defineDocument } from './document/defineDocument';
import { facts } from './words/facts';
import { briefTitle } from './words/title';

/** Markdown for pasting into Notion, which knows three heading levels and checklists. */
export const notionMarkdown = defineDocument({
  id: 'notion-markdown',
  label: 'exportNotionMarkdown',
  group: 'task-tools',
  steps: ['exportNotionMarkdownStep1', 'exportNotionMarkdownStep2'],
  as: 'markdown',
  paste: true,
  blocks: (brief) => [
    { kind: 'heading', level: 1, text: briefTitle(brief) },
    ...facts(brief).flatMap((fact) => factBlocks(fact, 2, true)),
  ],
});
