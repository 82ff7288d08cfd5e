import { afterEach, describe, expect, it } from 'vitest';
import { becameDue, dueReviews, nextReminder } from './reminders';
import { rowOn } from './testing';

const zone = process.env.TZ;
const inZone = (name: string) => {
  process.env.TZ = name;
};

/** Nine in the morning as the clock on the wall shows it. */
const wall = (moment: Date | null) =>
  moment &&
  `${moment.getFullYear()}-${moment.getMonth() + 1}-${moment.getDate()} ${moment.getHours()}:${moment.getMinutes()}`;

describe('reminders', () => {
  afterEach(() => {
    process.env.TZ = zone;
  });

  it.each([
    ['Europe/Berlin', '2026-03-28T20:00:00+01:00', '2026-03-29', '2026-03-29T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24T20:00:00+02:00', '2026-10-25', '2026-10-25T08:00:00.000Z'],
    ['America/New_York', '2026-03-07T20:00:00-05:00', '2026-03-08', '2026-03-08T13:00:00.000Z'],
    ['America/New_York', '2026-10-31T20:00:00-04:00', '2026-11-01', '2026-11-01T14:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-03T20:00:00+10:30', '2026-10-04', '2026-10-03T22:00:00.000Z'],
    ['Pacific/Apia', '2026-11-20T20:00:00+13:00', '2026-11-21', '2026-11-20T20:00:00.000Z'],
  ])('come at nine by the clock on the wall in %s, from %s', (name, now, day, expected) => {
    inZone(name);
    const next = nextReminder([rowOn('2026-01-01', { reviewOn: day })], new Date(now));
    expect(next?.toISOString()).toBe(expected);
    expect(wall(next)).toMatch(/ 9:0$/);
  });

  it('count a standing check once across the night the clock changes', () => {
    inZone('Europe/Berlin');
    const row = rowOn('2026-10-20', { cadence: { unit: 'day', every: 1, from: '2026-10-25' } });
    const eve = new Date('2026-10-24T22:00:00+02:00');
    const next = nextReminder([row], eve);
    expect(next?.toISOString()).toBe('2026-10-25T08:00:00.000Z');
    expect(becameDue([row], eve, next ?? eve)).toHaveLength(1);
    expect(becameDue([row], next ?? eve, new Date('2026-10-25T20:00:00+01:00'))).toEqual([]);
  });

  it('take the nearest of review, deadline, standing check and check-in', () => {
    inZone('UTC');
    const now = new Date('2026-11-21T10:00:00Z');
    const rows = [
      rowOn('2026-11-01', { deadline: '2026-12-24' }),
      rowOn('2026-11-01', { deadline: '2026-12-20', checkIns: ['2026-11-23: numbers so far'] }),
      rowOn('2026-11-01', { cadence: { unit: 'week', every: 1, on: [5], from: '2026-11-27' } }),
    ];
    expect(nextReminder(rows, now)?.toISOString()).toBe('2026-11-23T09:00:00.000Z');
    const due = becameDue(rows, now, new Date('2026-11-28T00:00:00Z'));
    expect(due.map(({ day, kind }) => `${day} ${kind}`)).toEqual([
      '2026-11-23 check-in',
      '2026-11-27 review',
    ]);
  });

  it('say nothing of closed, binned and draft briefs', () => {
    const rows = (['closed', 'binned', 'archived', 'draft'] as const).map((status) =>
      rowOn('2026-11-01', { status, reviewOn: '2026-11-30' }),
    );
    expect(nextReminder(rows, new Date('2026-11-21T10:00:00Z'))).toBeNull();
    expect(dueReviews(rows, new Date('2026-12-21T10:00:00Z'))).toEqual([]);
  });

  it('still come today when it is not nine yet', () => {
    inZone('UTC');
    const rows = [rowOn('2026-11-01', { reviewOn: '2026-11-21' })];
    expect(nextReminder(rows, new Date('2026-11-21T08:59:00Z'))?.toISOString()).toBe(
      '2026-11-21T09:00:00.000Z',
    );
    expect(nextReminder(rows, new Date('2026-11-21T09:00:00Z'))).toBeNull();
  });
});
