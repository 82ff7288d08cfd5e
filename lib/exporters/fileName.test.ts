import { describe, expect, it } from 'vitest';
import { fileName, fileNamePart } from './fileName';
import { sampleBrief } from './samples';

const csv = { id: 'asana', extension: 'csv' };
const now = new Date(2026, 10, 27, 23, 30);

describe('fileName', () => {
  it('says what and when', () => {
    expect(fileName(csv, [sampleBrief({ outcome: "Tom's desk: ready by noon!" })], now)).toBe(
      'toms-desk-ready-by-noon-2026-11-27.csv',
    );
    expect(fileName(csv, [sampleBrief(), sampleBrief({}, 1)], now)).toBe(
      'outcomewise-asana-2-briefs-2026-11-27.csv',
    );
  });

  it('is safe on every system', () => {
    for (const outcome of ['../../etc/passwd', 'a\u202egnp.exe', 'CON', '?*:|<>"', '\0\n', '...']) {
      const name = fileName(csv, [sampleBrief({ outcome })], now);
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*-2026-11-27\.csv$/u);
    }
  });

  it('stays short', () => {
    expect(fileNamePart('word '.repeat(500)).length).toBeLessThanOrEqual(60);
  });
});
