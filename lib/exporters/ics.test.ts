import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Cadence } from '../briefs/brief';
import { checksUntil } from '../briefs/standing';
import { recurrences } from './calendar/recurrence';
import { HOSTILE_TEXTS, hostileBriefs } from './hostile.samples';
import { ics } from './ics';
import { SAMPLE_NOW, sampleBrief } from './samples';
import { clean } from './words/clean';

const options = { now: SAMPLE_NOW };

function events(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
}

function days(cadence: Cadence, count: number): string[] {
  const text = ics.export([sampleBrief({ cadence, reviewOn: undefined, checkIns: [] })], options);
  return events(String(text))
    .flatMap((event) => {
      const iterator = event.iterator();
      return Array.from({ length: count }, () => String(iterator.next()));
    })
    .sort()
    .slice(0, count);
}

describe('ICS', () => {
  it('has the deadline, dated check-ins and the review as whole days with a reminder', () => {
    const text = String(ics.export([sampleBrief()], options));
    expect(
      events(text).map((event) => [event.summary.split(':')[0], `${event.startDate}`]),
    ).toEqual([
      ['Due', '2026-11-27'],
      ['Check-in', '2026-11-24'],
      ['Review', '2026-11-30'],
    ]);
    for (const event of events(text)) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.component.getFirstSubcomponent('valarm')).not.toBeNull();
      expect(event.duration.toSeconds()).toBe(24 * 60 * 60);
    }
  });

  it('understands check-ins in words, and leaves rhythms and vague ones alone', () => {
    const checkIns = ['Tuesday 24 Nov, 15 minutes', 'every Friday', 'when the draft is ready'];
    const text = String(ics.export([sampleBrief({ checkIns })], options));
    const found = events(text).filter((event) => event.summary.startsWith('Check-in'));
    expect(found.map((event) => `${event.startDate}`)).toEqual(['2026-11-24']);
  });

  it('is written as the standard wants: CRLF, lines of at most 75 octets, no VTODO', () => {
    const text = String(ics.export(hostileBriefs(), options));
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(text).not.toContain('VTODO');
  });

  it('carries hostile texts unharmed', () => {
    const read = events(String(ics.export(hostileBriefs(), options)));
    expect(read).toHaveLength(hostileBriefs().length * 3);
    const descriptions = read.map((event) => event.description).join('\n\n');
    for (const text of HOSTILE_TEXTS) {
      for (const line of clean(text).split('\n')) expect(descriptions).toContain(line.trim());
    }
  });

  it('keeps the same ids when a brief is exported again', () => {
    const uids = () =>
      events(String(ics.export([sampleBrief()], options))).map((event) => event.uid);
    expect(uids()).toEqual(uids());
    expect(new Set(uids()).size).toBe(3);
  });

  it('is the same in every time zone', () => {
    const zone = process.env.TZ;
    const texts = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'].map((name) => {
      process.env.TZ = name;
      return String(ics.export([sampleBrief()], options));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(texts).size).toBe(1);
  });
});

describe('recurrence', () => {
  it.each<[string, Cadence, string[]]>([
    [
      'weekdays',
      { unit: 'week', every: 1, on: [1, 4], from: '2026-11-21' },
      ['2026-11-23', '2026-11-26', '2026-11-30'],
    ],
    [
      'the last day of each month',
      { unit: 'month', every: 1, on: [31], from: '2027-01-15' },
      ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
    ],
    [
      'the 30th, which February lacks',
      { unit: 'month', every: 1, on: [30], from: '2028-01-31' },
      ['2028-02-29', '2028-03-30', '2028-04-30'],
    ],
    [
      'several days of a month',
      { unit: 'month', every: 1, on: [1, 15, 31], from: '2027-02-02' },
      ['2027-02-15', '2027-02-28', '2027-03-01', '2027-03-15', '2027-03-31'],
    ],
    [
      'the 29th, in leap years and others',
      { unit: 'month', every: 1, on: [29], from: '2027-02-01' },
      ['2027-02-28', '2027-03-29', '2027-04-29'],
    ],
    [
      'the 29th of a leap year, once',
      { unit: 'month', every: 1, on: [29], from: '2028-01-29' },
      ['2028-01-29', '2028-02-29', '2028-03-29'],
    ],
    [
      'quarters that never see February',
      { unit: 'quarter', every: 1, from: '2026-10-30' },
      ['2026-10-30', '2027-01-30', '2027-04-30', '2027-07-30'],
    ],
    [
      'quarters',
      { unit: 'quarter', every: 1, from: '2026-11-30' },
      ['2026-11-30', '2027-02-28', '2027-05-30'],
    ],
    ['days', { unit: 'day', every: 10, from: '2026-12-25' }, ['2026-12-25', '2027-01-04']],
    ['years', { unit: 'year', every: 1, from: '2026-12-25' }, ['2026-12-25', '2027-12-25']],
  ])('%s', (_, cadence, expected) => {
    expect(days(cadence, expected.length)).toEqual(expected);
  });

  it('agrees with the checks the library computes, whatever the rhythm', () => {
    const cadence = fc.record({
      unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
      every: fc.integer({ min: 1, max: 4 }),
      on: fc.option(
        fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 }),
        {
          nil: undefined,
        },
      ),
      from: fc
        .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    }) as fc.Arbitrary<Cadence>;
    fc.assert(
      fc.property(cadence, (one) => {
        // Every nine months on a late day: the one kind of rhythm that rules cannot say.
        fc.pre(!(one.unit === 'quarter' && one.every === 3));
        const expected = checksUntil(one, '2041-01-01').slice(0, 6);
        expect([...new Set(days(one, 12))].slice(0, expected.length)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('starts on a day of the rule', () => {
    expect(recurrences({ unit: 'week', every: 2, on: [5], from: '2026-11-21' })).toEqual([
      { start: '2026-12-04', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR' },
    ]);
  });
});
