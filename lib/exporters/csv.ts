import { defineCsv } from './csv/defineCsv';
import { CSV_COLUMNS } from './csvColumns';

const format = {
  group: 'data',
  header: CSV_COLUMNS.map(([name]) => name),
  rows: (brief: Parameters<(typeof CSV_COLUMNS)[number][1]>[0]) => [
    CSV_COLUMNS.map(([, read]) => read(brief) ?? ''),
  ],
} as const;

/** Every field in its own column, for any tool that reads tables. */
export const csv = defineCsv({
  ...format,
  id: 'csv',
  label: 'exportCsv',
  steps: ['exportCsvStep1', 'exportCsvStep2'],
});

/** The same for Excel, which needs a mark to read accents and emoji. */
export const csvExcel = defineCsv({
  ...format,
  id: 'csv-excel',
  label: 'exportCsvExcel',
  steps: ['exportCsvExcelStep1', 'exportCsvExcelStep2'],
  byteOrderMark: true,
});
