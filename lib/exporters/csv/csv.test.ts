import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { hostileBriefs } from '../hostile.samples';
import { EXPORTERS } from '../registry';
import { SAMPLE_NOW, sampleBrief } from '../samples';
import { guardCell, unguardCell } from './guard';

const formats = EXPORTERS.filter((exporter) => exporter.extension === 'csv');
const options = { now: SAMPLE_NOW };

/** Rows by a parser that is not the writer; strict about quotes and the number of cells. */
function read(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}

describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  it('reads back strictly, with hostile texts', () => {
    const briefs = hostileBriefs();
    const rows = read(format.export(briefs, options) as string);
    const header = rows[0] ?? [];
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    if (id !== 'google-calendar-csv') expect(rows).toHaveLength(briefs.length + 1);
  });

  it('has no cell a spreadsheet would run', () => {
    const rows = read(format.export(hostileBriefs(), options) as string);
    for (const cell of rows.flat()) {
      expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      for (const control of ['\0', '\u0007', '\u001b']) expect(cell).not.toContain(control);
    }
  });

  it('ends rows with CRLF and has a byte order mark only for Excel', () => {
    const text = format.export([sampleBrief({ outcome: 'One', why: 'line' })], options) as string;
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.startsWith('\ufeff')).toBe(id === 'csv-excel');
  });

  it('has empty cells, not words, for what is not there', () => {
    const brief = { ...sampleBrief(), outcome: '' };
    for (const key of Object.keys(brief)) {
      if (!['schemaVersion', 'id', 'revision', 'createdAt', 'updatedAt', 'status'].includes(key)) {
        delete (brief as Record<string, unknown>)[key];
      }
    }
    const text = format.export([{ ...brief, outcome: '' }], options) as string;
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  it('takes 1,000 briefs', () => {
    const briefs = Array.from({ length: 1_000 }, (_, index) => sampleBrief({}, index));
    const rows = read(format.export(briefs, options) as string);
    expect(rows.length).toBeGreaterThanOrEqual(1_001);
  });
});

describe('guardCell', () => {
  it('guards and gives back', () => {
    for (const text of ['=1', '+1', '-1', '@a', '\t=1', '\0=1', '＝1', ' =1']) {
      expect(guardCell(text)).toBe(`'${text}`);
      expect(unguardCell(guardCell(text))).toBe(text);
    }
    for (const text of ['plain', "'quoted'", '4-5', '', 'a=b']) {
      expect(guardCell(text)).toBe(text);
      expect(unguardCell(text)).toBe(text);
    }
  });
});
