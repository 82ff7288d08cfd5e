import Papa from 'papaparse';
import type { Brief } from '../../briefs/brief';
import {
  defineExporter,
  type Exporter,
  type ExportMessageKey,
  type ExportOptions,
} from '../exporter';
import { guardCell } from './guard';

interface CsvFormat {
  readonly id: string;
  readonly label: ExportMessageKey;
  readonly group?: Exporter['group'];
  readonly steps: readonly ExportMessageKey[];
  /** Header cells; a name may repeat where the tool wants it (Jira's Labels). */
  readonly header: readonly string[];
  /** Rows of one brief, each as wide as the header. */
  rows(brief: Brief, options: ExportOptions): readonly (readonly string[])[];
  /** Only Excel needs it to see UTF-8; elsewhere it becomes part of the first header. */
  readonly byteOrderMark?: boolean;
}

const NEWLINE = '\r\n';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they would end the file early in some readers
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** An exporter for RFC 4180 files: CRLF, quotes where needed, every cell guarded. */
export function defineCsv(format: CsvFormat): Exporter {
  const { header, rows, byteOrderMark, group = 'task-tools', ...about } = format;
  return defineExporter({
    ...about,
    group,
    extension: 'csv',
    mime: 'text/csv',
    open(options) {
      const lines = [csvLine(header)];
      return {
        add(brief) {
          for (const row of rows(brief, options)) lines.push(csvLine(row.map(safeCell)));
        },
        end: () => `${byteOrderMark ? '\ufeff' : ''}${lines.join(NEWLINE)}${NEWLINE}`,
      };
    },
  });
}

function csvLine(cells: readonly string[]): string {
  return Papa.unparse([[...cells]], { newline: NEWLINE });
}

function safeCell(text: string): string {
  return guardCell(text.replace(/\r\n?/g, '\n').replace(CONTROLS, ' ').trim());
}
