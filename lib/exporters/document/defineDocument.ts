import type { Brief } from '../../briefs/brief';
import {
  defineExporter,
  type Exporter,
  type ExportMessageKey,
  type ExportOptions,
} from '../exporter';
import type { Block } from './block';
import { renderHtml } from './renderHtml';
import { renderMarkdown } from './renderMarkdown';
import { renderText } from './renderText';

interface DocumentFormat {
  readonly id: string;
  readonly label: ExportMessageKey;
  readonly group?: Exporter['group'];
  readonly steps: readonly ExportMessageKey[];
  readonly paste?: boolean;
  readonly as: 'markdown' | 'text';
  /** What one brief contributes. */
  blocks(brief: Brief, options: ExportOptions): readonly Block[];
}

const FILES = {
  markdown: {
    extension: 'md',
    mime: 'text/markdown',
    render: renderMarkdown,
    between: '\n\n---\n\n',
  },
  text: { extension: 'txt', mime: 'text/plain', render: renderText, between: '\n\n\n' },
} as const;

/** An exporter for a document that is one run of blocks per brief. */
export function defineDocument({
  as,
  blocks,
  group = 'documents',
  ...about
}: DocumentFormat): Exporter {
  const { extension, mime, render, between } = FILES[as];
  return defineExporter({
    ...about,
    group,
    extension,
    mime,
    open(options) {
      const parts: string[] = [];
      return {
        add: (brief) => parts.push(render(blocks(brief, options))),
        end: () => `${parts.join(between)}\n`,
      };
    },
    rich: (briefs, options) =>
      [...briefs].map((brief) => renderHtml(blocks(brief, options))).join('\n<hr>\n'),
  });
}
