import { briefBlocks } from './document/briefBlocks';
import { defineDocument } from './document/defineDocument';

/** Whole briefs as Markdown, for wikis, docs and tickets. */
export const markdown = defineDocument({
  id: 'markdown',
  label: 'exportMarkdown',
  steps: ['exportMarkdownStep1', 'exportMarkdownStep2'],
  as: 'markdown',
  blocks: briefBlocks,
});
