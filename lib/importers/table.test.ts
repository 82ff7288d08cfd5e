import { describe, expect, it } from 'vitest';
import { SAMPLE_NOW } from '../exporters/samples';
import { readDay } from './day';
import { guessMapping, withTarget } from './mapping';
import { readFile } from './readFile';
import { tableBriefs } from './tableBriefs';

function table(text: string | Uint8Array) {
  const read = readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'a.csv');
  if (!read.ok || read.value.kind !== 'table') throw new Error('not a table');
  return read.value.table;
}

describe('a table from another tool', () => {
  it('is understood by its header (Asana export)', () => {
    const asana = table(
      'Task ID,Name,Section/Column,Assignee,Due Date,Tags,Notes\n1,Reply in 4 hours,Support,Ana,2026-11-27,"a, b",x\n2,,,,,,\n',
    );
    const mapping = guessMapping(asana);
    expect(mapping).toEqual([null, 'outcome', 'area', 'owner', 'deadline', 'tags', 'context']);
    const made = tableBriefs(asana, mapping, SAMPLE_NOW, () => crypto.randomUUID());
    expect(made.ok && made.value.skipped).toBe(1);
    expect(made.ok && made.value.briefs[0]).toMatchObject({
      outcome: 'Reply in 4 hours',
      owner: { name: 'Ana', kind: 'person' },
      deadline: '2026-11-27',
      area: 'Support',
    });
  });

  it('may use semicolons, tabs or UTF-16', () => {
    expect(table('Name;Why\na;b\n').header).toEqual(['Name', 'Why']);
    expect(table('Name\tWhy\na\tb\n').header).toEqual(['Name', 'Why']);
    const utf16 = Buffer.from('\ufeffName,Why\nä,b\n', 'utf16le');
    expect(table(new Uint8Array(utf16)).rows[0]?.cells).toEqual(['ä', 'b']);
  });

  it('fills a field from one column at a time', () => {
    expect(withTarget(['outcome', 'why', null], 2, 'why')).toEqual(['outcome', null, 'why']);
    expect(withTarget(['outcome', 'why', null], 0, null)).toEqual([null, 'why', null]);
  });

  it('names the line of a text that is too long', () => {
    const long = table(`Name,Owner\na,b\n"c\nd",${'x'.repeat(3_000)}\n`);
    const made = tableBriefs(long, guessMapping(long), SAMPLE_NOW, () => crypto.randomUUID());
    expect(made).toMatchObject({ ok: false, problems: [{ line: 3, field: 'Owner' }] });
  });
});

describe('readDay', () => {
  it.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-27T10:00:00Z', '2026-11-27'],
    ['11/27/2026', '2026-11-27'],
    ['27/11/2026', '2026-11-27'],
    ['27.11.2026', '2026-11-27'],
    ['27/Nov/26 5:00 PM', '2026-11-27'],
    ['3/4/2026', null],
    ['2026-02-30', null],
    ['soon', null],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
