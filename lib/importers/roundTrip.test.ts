import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Brief, BriefStatus } from '../briefs/brief';
import { csv } from '../exporters/csv';
import { hostileBriefs } from '../exporters/hostile.samples';
import { json } from '../exporters/json';
import { SAMPLE_NOW, sampleBrief } from '../exporters/samples';
import { guessMapping } from './mapping';
import { readFile } from './readFile';
import { tableBriefs } from './tableBriefs';

const bytes = (text: unknown) => new TextEncoder().encode(String(text));

/** Any text at all, with lone halves of characters, controls and marks. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom('', '__proto__', '=1+1', '"\\\n', '\u2028', '👩🏽‍🚀'),
);
const texts = fc.array(anyText, { maxLength: 4 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyBrief = fc
  .record(
    {
      schemaVersion: fc.constant(1 as const),
      id: fc.uuid({ version: 4 }),
      revision: fc.nat(),
      createdAt: moment,
      updatedAt: moment,
      status: fc.constantFrom(...BriefStatus.options),
      outcome: anyText,
      why: anyText,
      metrics: fc.array(
        fc.record(
          {
            label: anyText,
            baseline: anyText,
            target: anyText,
            unit: anyText,
            seenBy: anyText,
            direction: fc.constantFrom('up', 'down', 'yes'),
          },
          { requiredKeys: ['label'] },
        ),
        { maxLength: 3 },
      ),
      deadline: day,
      deadlineText: anyText,
      cadence: fc.record(
        {
          unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
          every: fc.integer({ min: 1, max: 99 }),
          on: fc.array(fc.integer({ min: 1, max: 31 }), { maxLength: 5 }),
          from: day,
        },
        { requiredKeys: ['unit', 'every', 'from'] },
      ),
      owner: fc.record({ name: anyText, kind: fc.constantFrom('person', 'agent') }),
      autonomy: fc.integer({ min: 1, max: 7 }),
      guardrails: texts,
      context: anyText,
      escalation: fc.record({ when: texts, to: anyText }, { requiredKeys: [] }),
      agent: fc.record({ doneWhen: texts, mustNot: texts, budget: anyText }, { requiredKeys: [] }),
      tags: texts,
      reviews: fc.array(
        fc.record(
          {
            on: day,
            result: fc.constantFrom('hit', 'partly', 'missed'),
            actuals: fc.array(anyText, { maxLength: 3 }),
            worked: anyText,
          },
          { requiredKeys: ['on', 'result', 'actuals'] },
        ),
        { maxLength: 2 },
      ),
      history: fc.array(fc.record({ at: moment, fields: texts }), { maxLength: 3 }),
    },
    {
      requiredKeys: [
        'schemaVersion',
        'id',
        'revision',
        'createdAt',
        'updatedAt',
        'status',
        'outcome',
      ],
    },
  )
  .map((brief) => Brief.parse(brief));

describe('our JSON', () => {
  it('comes back exactly as it went, through a file, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyBrief, { maxLength: 5, selector: (brief) => brief.id }),
        (briefs) => {
          const read = readFile(bytes(json.export(briefs, { now: SAMPLE_NOW })), 'a.json');
          expect(read).toStrictEqual({ ok: true, value: { kind: 'briefs', briefs } });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('carries hostile texts and 1,000 briefs', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => sampleBrief({}, index + 100));
    const briefs = [...hostileBriefs(), ...many];
    const read = readFile(bytes(json.export(briefs, { now: SAMPLE_NOW })), 'a.json');
    expect(read).toStrictEqual({ ok: true, value: { kind: 'briefs', briefs } });
  });
});

describe('our CSV', () => {
  it('brings back what a table can carry', () => {
    const brief = sampleBrief({ tags: ['a', 'b'], outcome: '=1+1 stays as it is' });
    const read = readFile(bytes(csv.export([brief], { now: SAMPLE_NOW })), 'a.csv');
    if (!read.ok || read.value.kind !== 'table') throw new Error('not a table');
    const mapping = guessMapping(read.value.table);
    const made = tableBriefs(read.value.table, mapping, SAMPLE_NOW, () => crypto.randomUUID());
    expect(made.ok && made.value.briefs[0]).toMatchObject({
      id: brief.id,
      outcome: '=1+1 stays as it is',
      why: brief.why,
      deadline: '2026-11-27',
      owner: brief.owner,
      tags: ['a', 'b'],
      guardrails: brief.guardrails,
      reviewOn: '2026-11-30',
    });
  });
});
