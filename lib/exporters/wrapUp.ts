import type { Brief } from '../briefs/brief';
import type { Block } from './document/block';
import { renderHtml } from './document/renderHtml';
import { renderMarkdown } from './document/renderMarkdown';
import { defineExporter } from './exporter';
import { oneLine } from './words/clean';
import { metricInWords } from './words/success';
import { briefTitle } from './words/title';
import { dueInWords } from './words/when';

const HEADER = ['Outcome', 'Owner', 'Due', 'Measured by', 'Last value', 'Result'] as const;
const RESULTS = { hit: 'Reached', partly: 'Partly', missed: 'Missed' } as const;

/** One table over all briefs for the end of a week: outcome, owner, value, result. */
export const wrapUp = defineExporter({
  id: 'wrap-up',
  label: 'exportWrapUp',
  group: 'documents',
  extension: 'md',
  mime: 'text/markdown',
  steps: ['exportWrapUpStep1', 'exportWrapUpStep2'],
  paste: true,
  open() {
    const rows: string[][] = [];
    return {
      add: (brief) => rows.push(row(brief)),
      end: () => `${renderMarkdown([table(rows)])}\n`,
    };
  },
  rich: (briefs) => renderHtml([table([...briefs].map(row))]),
});

function table(rows: string[][]): Block {
  return { kind: 'table', header: HEADER, rows };
}

function row(brief: Brief): string[] {
  const review = brief.reviews?.at(-1);
  return [
    briefTitle(brief),
    brief.owner?.name ?? '',
    dueInWords(brief),
    (brief.metrics ?? []).map(metricInWords).join('; '),
    review?.actuals.filter(Boolean).join('; ') ?? '',
    review ? RESULTS[review.result] : '',
  ].map(oneLine);
}
