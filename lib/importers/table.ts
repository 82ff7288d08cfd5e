import Papa from 'papaparse';
import { unguardCell } from '../exporters/csv/guard';
import { failed, type Reading } from './problem';

/** Rows beyond this are no list of briefs. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 200;

export interface TableRow {
  /** Line of the file the row starts in. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with its header, every row as wide as the header. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Reads CSV, semicolon- or tab-separated text. */
export function readTable(text: string): Reading<Table> {
  const { data, errors } = Papa.parse<string[]>(text.trimEnd(), {
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const broken = errors.find((error) => error.type === 'Quotes');
  const rows = numbered(data);
  if (broken) {
    const line = rows[broken.row ?? 0]?.line ?? rows.at(-1)?.line;
    return failed({ key: 'importProblemQuotes', line });
  }
  const filled = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const [header, ...body] = filled;
  if (!header || body.length === 0) return failed({ key: 'importProblemNoRows' });
  if (body.length > MAX_ROWS || header.cells.length > MAX_COLUMNS) {
    return failed({ key: 'importProblemTooManyRows', values: [String(MAX_ROWS)] });
  }
  const wide = body.find((row) => row.cells.length > header.cells.length && hasMore(row, header));
  if (wide) {
    const values = [String(wide.cells.length), String(header.cells.length)];
    return failed({ key: 'importProblemColumns', line: wide.line, values });
  }
  return {
    ok: true,
    value: {
      header: header.cells.map((cell, index) => cell.trim() || `${index + 1}`),
      rows: body.map(({ line, cells }) => ({
        line,
        cells: header.cells.map((_, index) => unguardCell((cells[index] ?? '').trim())),
      })),
    },
  };
}

function numbered(data: readonly string[][]): TableRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return row;
  });
}

function hasMore(row: TableRow, header: TableRow): boolean {
  return row.cells.slice(header.cells.length).some((cell) => cell.trim() !== '');
}
