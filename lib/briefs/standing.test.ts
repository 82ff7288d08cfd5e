import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Cadence, Review } from './brief';
import { addDays, dayInMonth, dayOf, daysBetween, momentAt, mondayOf, weekdayOf } from './days';
import { checksUntil, nextCheck, rounds, streak } from './standing';

const cadence = (unit: Cadence['unit'], from: string, more: Partial<Cadence> = {}): Cadence => ({
  unit,
  every: 1,
  from,
  ...more,
});
const hit = (on: string, result: Review['result'] = 'hit'): Review => ({ on, result, actuals: [] });

describe('days', () => {
  it('know weekdays, weeks and leap years', () => {
    expect(weekdayOf('2026-11-20')).toBe(5);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(dayInMonth(2027, 2, 31)).toBe('2027-02-28');
    expect(dayInMonth(2026, 14, 30)).toBe('2027-02-28');
  });
});

describe('the next check of a standing brief', () => {
  it.each([
    ['every day', cadence('day', '2026-11-20'), '2026-11-20', '2026-11-21'],
    ['every third day', cadence('day', '2026-11-20', { every: 3 }), '2026-11-24', '2026-11-26'],
    ['before it starts', cadence('week', '2026-12-01', { on: [1] }), '2026-11-01', '2026-12-07'],
    ['weekly on its first weekday', cadence('week', '2026-11-20'), '2026-11-20', '2026-11-27'],
    ['two weekdays', cadence('week', '2026-11-16', { on: [4, 1] }), '2026-11-16', '2026-11-19'],
    [
      'every other week',
      cadence('week', '2026-11-18', { every: 2, on: [1] }),
      '2026-11-18',
      '2026-11-30',
    ],
    [
      'working days over a weekend',
      cadence('week', '2026-11-16', { on: [1, 2, 3, 4, 5] }),
      '2026-11-20',
      '2026-11-23',
    ],
    ['the 31st in a short month', cadence('month', '2026-01-31'), '2027-01-31', '2027-02-28'],
    ['the 31st after a short month', cadence('month', '2026-01-31'), '2027-02-28', '2027-03-31'],
    ['the 29th of February', cadence('year', '2024-02-29'), '2026-03-01', '2027-02-28'],
    ['the leap day itself', cadence('year', '2024-02-29'), '2027-03-01', '2028-02-29'],
    ['quarters', cadence('quarter', '2026-11-30'), '2026-11-30', '2027-02-28'],
    [
      'two dates that meet in February',
      cadence('month', '2027-01-01', { on: [30, 31] }),
      '2027-02-01',
      '2027-02-28',
    ],
    ['many years later', cadence('week', '2020-01-06'), '2036-01-01', '2036-01-07'],
  ])('%s', (_, rhythm, after, expected) => {
    expect(nextCheck(rhythm, after)).toBe(expected);
  });

  it('always lies ahead, and skips none', () => {
    const day = fc.integer({ min: 0, max: 6_000 }).map((n) => addDays('2020-01-01', n));
    fc.assert(
      fc.property(
        fc.constantFrom('day', 'week', 'month', 'quarter', 'year' as const),
        fc.integer({ min: 1, max: 5 }),
        fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 4 })),
        day,
        day,
        (unit, every, on, from, after) => {
          const rhythm: Cadence = { unit, every, from, ...(on && { on }) };
          const next = nextCheck(rhythm, after);
          expect(next > after && next >= from).toBe(true);
          const all = checksUntil(rhythm, next);
          expect(all.at(-1)).toBe(next);
          expect(all.filter((check) => check > after)).toEqual([next]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('streaks', () => {
  const weekly = cadence('week', '2026-11-02');

  it('count hits back from the last check that was reviewed', () => {
    const reviews = [hit('2026-11-02', 'missed'), hit('2026-11-09'), hit('2026-11-16')];
    expect(streak(weekly, reviews, '2026-11-20')).toBe(2);
    expect(streak(weekly, reviews, '2026-11-23')).toBe(2);
    expect(streak(weekly, reviews, '2026-11-30')).toBe(0);
  });

  it('give a review a day late to the check it belongs to', () => {
    expect(rounds(weekly, [hit('2026-11-10')], '2026-11-20')).toEqual([
      { on: '2026-11-02', result: null },
      { on: '2026-11-09', result: 'hit' },
      { on: '2026-11-16', result: null },
    ]);
    expect(streak(weekly, [], '2026-11-20')).toBe(0);
  });
});

describe('moments of a day', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['Europe/Berlin', '2026-03-28', '2026-03-28T08:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-29T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T08:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T14:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-20', '2026-11-19T19:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-20', '2026-11-20T03:15:00.000Z'],
  ])('nine o’clock in %s on %s, over changes of clocks', (timeZone, day, expected) => {
    process.env.TZ = timeZone;
    const moment = momentAt(day, 9);
    expect(moment.toISOString()).toBe(expected);
    expect(dayOf(moment)).toBe(day);
    expect(dayOf(moment, timeZone)).toBe(day);
  });

  it('goes on after an hour the clock jumps over', () => {
    process.env.TZ = 'Europe/Berlin';
    expect(momentAt('2026-03-29', 2).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });
});
