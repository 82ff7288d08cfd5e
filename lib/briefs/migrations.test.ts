import { describe, expect, it } from 'vitest';
import { newBrief, SCHEMA_VERSION } from './brief';
import { readRecord } from './migrations';

const id = 'a3f1c9de-3c51-4f0b-9d3e-0d6f2f0f9a11';
const now = new Date('2026-11-20T09:30:00Z');

describe('reading stored records', () => {
  it('reads a record of the current version as it is', () => {
    const brief = newBrief({ outcome: 'Every invoice is out by the 3rd' }, now, id);
    expect(readRecord(brief)).toEqual({ ok: true, brief, migrated: false });
  });

  it('turns a full version 0 record into the current shape without losing a word', () => {
    const read = readRecord({
      id,
      created: now.getTime(),
      updated: now.getTime() + 1000,
      done: true,
      result: 'The price list is right',
      why: 'sales quotes from it',
      metric: '0 wrong prices in ten samples',
      deadline: '2026-12-04',
      owner: 'Ana',
      steps: '1. ask the suppliers\n- compare\n\n',
      area: 'data',
      source: 'Please update the price list',
    });
    expect(read).toEqual({
      ok: true,
      migrated: true,
      brief: {
        schemaVersion: SCHEMA_VERSION,
        id,
        revision: 0,
        createdAt: '2026-11-20T09:30:00.000Z',
        updatedAt: '2026-11-20T09:30:01.000Z',
        status: 'closed',
        outcome: 'The price list is right',
        why: 'sales quotes from it',
        metrics: [{ label: '0 wrong prices in ten samples' }],
        deadline: '2026-12-04',
        owner: { name: 'Ana', kind: 'person' },
        startingPoints: ['ask the suppliers', 'compare'],
        area: 'data',
        source: { text: 'Please update the price list' },
      },
    });
  });

  it('keeps a version 0 deadline that is not a day in its own words', () => {
    const read = readRecord({
      id,
      created: now.getTime(),
      result: 'x',
      deadline: 'before the fair',
    });
    expect(read.ok && read.brief).toMatchObject({
      deadlineText: 'before the fair',
      status: 'open',
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['a list', []],
    ['a text', 'brief'],
    ['an empty record', {}],
    ['a version that is no number', { schemaVersion: 'one' }],
    ['a negative version', { schemaVersion: -1 }],
    ['a later version', { ...newBrief({}, now, id), schemaVersion: SCHEMA_VERSION + 1 }],
    ['a broken date', { ...newBrief({}, now, id), deadline: '31.12.2026' }],
    ['version 0 without times', { id, result: 'x' }],
    ['version 0 with a broken id', { id: 'x', created: 0, result: 'x' }],
  ])('says what is wrong with %s and does not throw', (_, raw) => {
    const before = JSON.stringify(raw);
    const read = readRecord(raw);
    expect(read).toMatchObject({ ok: false, problem: expect.stringMatching(/./) });
    expect(JSON.stringify(raw)).toBe(before);
  });
});
