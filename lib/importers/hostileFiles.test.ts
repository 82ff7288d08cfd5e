import { describe, expect, it } from 'vitest';
import { json } from '../exporters/json';
import { SAMPLE_NOW, sampleBrief } from '../exporters/samples';
import { MAX_FILE_BYTES } from './decode';
import { readFile } from './readFile';

const good = String(json.export([sampleBrief(), sampleBrief({}, 1)], { now: SAMPLE_NOW }));

function problems(content: string | Uint8Array, name = 'a.json') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = readFile(bytes, name);
  return read.ok ? [] : read.problems;
}

/** The line of `needle` in the good file, changed by `change`. */
function changed(needle: string, replacement: string): { text: string; line: number } {
  const at = good.indexOf(needle);
  expect(at).toBeGreaterThan(0);
  return {
    text: good.slice(0, at) + replacement + good.slice(at + needle.length),
    line: good.slice(0, at).split('\n').length,
  };
}

describe('a file that is not as it should be', () => {
  it('names line and field of wrong types', () => {
    const { text, line } = changed('"deadline": "2026-11-27"', '"deadline": 20261127');
    expect(problems(text)[0]).toMatchObject({
      key: 'importProblemType',
      line,
      field: 'briefs[0].deadline',
    });
  });

  it('names line and field of unknown values and bad dates', () => {
    const status = changed('"status": "open"', '"status": "<script>"');
    expect(problems(status.text)[0]).toMatchObject({
      key: 'importProblemValue',
      line: status.line,
    });
    const date = changed('"reviewOn": "2026-11-30"', '"reviewOn": "2026-13-99"');
    expect(problems(date.text)[0]).toMatchObject({ key: 'importProblemFormat', line: date.line });
  });

  it('says where JSON breaks', () => {
    const { text, line } = changed('"why":', '"why" oops:');
    expect(problems(text)[0]).toMatchObject({ key: 'importProblemJson', line });
  });

  it('knows every truncation from a whole file', () => {
    for (let length = 1; length < good.trimEnd().length; length += 97) {
      const [problem] = problems(good.slice(0, length));
      expect(problem?.key).toBe('importProblemTruncated');
      expect(problem?.line).toBeGreaterThan(0);
    }
  });

  it('refuses later versions of the file and of a brief', () => {
    expect(problems(good.replace('"formatVersion":1', '"formatVersion":2'))[0]?.key).toBe(
      'importProblemFuture',
    );
    const { text, line } = changed('"schemaVersion": 1', '"schemaVersion": 99');
    expect(problems(text)[0]).toMatchObject({
      key: 'importProblemFuture',
      line,
      field: 'briefs[0].schemaVersion',
    });
  });

  it('refuses 50 MB before reading them', () => {
    const start = process.cpuUsage();
    const [problem] = problems(new Uint8Array(50_000_000));
    expect(50_000_000).toBeGreaterThan(MAX_FILE_BYTES);
    expect(problem).toMatchObject({ key: 'importProblemTooLarge', values: ['48', '40'] });
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });

  it('survives depth', () => {
    expect(problems('['.repeat(200_000)).length).toBeGreaterThan(0);
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(problems(good.replace('"briefs": [', `"x": ${deep}, "briefs": [`))).toEqual([]);
  });

  it('lets no name in a file reach a prototype', () => {
    const { text } = changed(
      '"status": "open"',
      '"__proto__": {"polluted": 1}, "constructor": {"x": 1}, "status": "open"',
    );
    const read = readFile(new TextEncoder().encode(text), 'a.json');
    if (!read.ok || read.value.kind !== 'briefs') throw new Error('not read');
    expect(read.value.briefs[0]).toStrictEqual(sampleBrief());
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses the same brief twice, lists that are none, and other files', () => {
    const twice = String(json.export([sampleBrief(), sampleBrief()], { now: SAMPLE_NOW }));
    expect(problems(twice)[0]).toMatchObject({ key: 'importProblemTwice', field: 'briefs[1].id' });
    expect(problems('{"format":"outcomewise-briefs","formatVersion":1}')[0]?.key).toBe(
      'importProblemNoBriefs',
    );
    expect(problems('{"a":1}')[0]?.key).toBe('importProblemNotOurs');
    expect(problems('')[0]?.key).toBe('importProblemEmpty');
    expect(
      problems(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x80]), 'a.csv')[0]?.key,
    ).toBe('importProblemEncoding');
    expect(problems('hello', 'a.exe')[0]?.key).toBe('importProblemKind');
  });

  it('names the line of a broken table', () => {
    expect(problems('Name,Why\n"a\nb",c\nd,e,f\n', 'a.csv')[0]).toMatchObject({
      key: 'importProblemColumns',
      line: 4,
    });
    expect(problems('Name,Why\na,b\n"open,c\n', 'a.csv')[0]).toMatchObject({
      key: 'importProblemQuotes',
      line: 3,
    });
    expect(problems('Name,Why\n', 'a.csv')[0]?.key).toBe('importProblemNoRows');
  });
});
