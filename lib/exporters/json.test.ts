import { describe, expect, it } from 'vitest';
import { json } from './json';
import { SAMPLE_NOW, sampleBrief } from './samples';

describe('JSON', () => {
  it('holds the briefs whole, with what a reader needs to know about the file', () => {
    const briefs = [sampleBrief(), sampleBrief({ outcome: 'Zwei' }, 1)];
    expect(JSON.parse(json.export(briefs, { now: SAMPLE_NOW }) as string)).toEqual({
      format: 'outcomewise-briefs',
      formatVersion: 1,
      schemaVersion: 1,
      exportedAt: '2026-11-21T12:00:00.000Z',
      briefs,
    });
  });

  it('is valid without briefs', () => {
    expect(JSON.parse(json.export([], { now: SAMPLE_NOW }) as string)).toMatchObject({
      briefs: [],
    });
  });
});
