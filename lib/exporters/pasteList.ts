import { defineExporter } from './exporter';
import { briefTitle } from './words/title';
import { dueInWords } from './words/when';

/** One line per brief. Trello and most list tools turn a pasted list into one card a line. */
export const pasteList = defineExporter({
  id: 'paste-list',
  label: 'exportPasteList',
  group: 'task-tools',
  extension: 'txt',
  mime: 'text/plain',
  steps: ['exportPasteListStep1', 'exportPasteListStep2'],
  paste: true,
  open() {
    const lines: string[] = [];
    return {
      add(brief) {
        const due = dueInWords(brief).replace(/\s+/g, ' ');
        lines.push(briefTitle(brief, 180) + (due ? ` (${due})` : ''));
      },
      end: () => `${lines.join('\n')}\n`,
    };
  },
});
