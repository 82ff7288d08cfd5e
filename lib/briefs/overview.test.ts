import { describe, expect, it } from 'vitest';
import type { BriefContent, Cadence, Review } from './brief';
import { cadenceText, readCadence } from './cadenceText';
import { loadOf, loads } from './load';
import { dueReviews, nextReminder } from './reminders';
import { scorecard } from './scorecard';
import { standingProposals } from './standingProposal';
import { ana, bot, briefOn, rowOn } from './testing';
import { followUpText, waitingFor } from './waiting';
import { askOwnerText, byOwner, wrapUp, wrapUpText } from './wrapup';

const today = '2026-11-20';
const weekly: Cadence = { unit: 'week', every: 1, from: '2026-11-02', on: [1] };
const review = (on: string, actual: string, result: Review['result'] = 'partly'): Review => ({
  on,
  result,
  actuals: [actual],
});

describe('cadences in words', () => {
  it.each([
    ['every Monday', 'every Monday'],
    ['each Tuesday and Thursday', 'every Tuesday and Thursday'],
    ['every other Friday', 'every 2 weeks on Friday'],
    ['every working day', 'every working day'],
    ['daily', 'every day'],
    ['every morning', 'every day'],
    ['monthly', 'every month'],
    ['every 3 months', 'every 3 months'],
    ['each quarter', 'every quarter'],
    ['fortnightly', 'every 2 weeks'],
    ['annually', 'every year'],
  ])('%s', (text, expected) => {
    const cadence = readCadence(text, today);
    expect(cadence && cadenceText(cadence)).toBe(expected);
  });

  it('takes a plain "weekly" from the day it starts', () => {
    expect(readCadence('weekly', today)).toMatchObject({ unit: 'week', on: [5] });
    expect(readCadence('soon', today)).toBeNull();
    expect(cadenceText({ unit: 'month', every: 1, on: [1, 22, 31], from: today })).toBe(
      'every month on the 1st, 22nd and last day',
    );
  });
});

describe('waiting for', () => {
  const late = rowOn('2026-11-01', {
    outcome: 'The price list is right.',
    owner: ana,
    deadline: '2026-11-18',
  });
  const soon = rowOn('2026-11-10', {
    owner: { ...ana, name: 'ana  ruiz' },
    deadline: '2026-11-25',
  });
  const standing = rowOn('2026-11-10', { owner: bot, cadence: weekly });
  const closed = rowOn('2026-11-10', { owner: bot, status: 'closed' });
  const nobody = rowOn('2026-11-19');

  it('groups by person, the most pressing first', () => {
    const groups = waitingFor([nobody, closed, standing, soon, late], today);
    expect(groups.map((group) => group.owner?.name ?? null)).toEqual(['Scout', 'ana  ruiz', null]);
    expect(groups[1]?.items).toMatchObject([
      { row: { id: late.id }, due: '2026-11-18', overdue: 2, age: 19 },
      { row: { id: soon.id }, overdue: 0 },
    ]);
    expect(groups[0]?.items[0]?.due).toBe('2026-11-16');
    expect(groups[2]?.items[0]?.due).toBeNull();
  });

  it('follows up kindly, about the result', () => {
    const [group] = waitingFor([late], today);
    const item = group?.items[0];
    if (!item) throw new Error('nothing to follow up');
    expect(followUpText(item, today)).toBe(
      'Hi Ana,\n\nWe had Wednesday, 18 November in mind for this: the price list is right. Where does it stand, and is there anything I should clear out of the way?\n\nA new date is fine if this one no longer holds.\n\nThank you!',
    );
    expect(followUpText(item, today, 'chat')).not.toContain('\n');
    expect(followUpText({ ...item, due: null, overdue: 0 }, today)).toContain(
      'how close are we'.replace('h', 'H'),
    );
    expect(followUpText(item, today, 'agent')).toContain('what blocks you');
  });
});

describe('load', () => {
  const rows = [
    rowOn('2026-11-01', { owner: ana, deadline: '2026-11-18' }),
    rowOn('2026-11-01', { owner: { ...ana, name: 'ANA RUIZ' }, deadline: '2026-11-24' }),
    rowOn('2026-11-01', { owner: ana, cadence: weekly }),
    rowOn('2026-11-01', { owner: ana, status: 'archived' }),
    rowOn('2026-11-01', { owner: bot }),
    rowOn('2026-11-01'),
  ];

  it('counts what an owner carries', () => {
    expect(loads(rows, today)).toMatchObject([
      { open: 3, standing: 1, overdue: 1, soon: 1 },
      { owner: bot, open: 1 },
    ]);
    expect(loadOf(rows, 'ana ruiz', today)).toMatchObject({ open: 3 });
    expect(loadOf(rows, 'Nobody', today)).toBeNull();
  });
});

describe('the scorecard', () => {
  const line = (content: Parameters<typeof briefOn>[1]) =>
    scorecard([briefOn('2026-11-01', content)], today)[0];
  const metrics = [{ label: 'Accuracy', target: '100', baseline: '0' }];

  it.each<[string, Partial<BriefContent>, string, string]>([
    ['met', { metrics, reviews: [review('2026-11-10', '100')] }, 'on-track', 'met'],
    [
      'in time',
      { metrics, deadline: '2026-12-01', reviews: [review('2026-11-16', '50')] },
      'on-track',
      'ahead-of-time',
    ],
    [
      'behind',
      { metrics, deadline: '2026-12-01', reviews: [review('2026-11-16', '30')] },
      'at-risk',
      'behind-time',
    ],
    [
      'far behind',
      { metrics, deadline: '2026-12-01', reviews: [review('2026-11-16', '5')] },
      'off',
      'behind-time',
    ],
    [
      'past its deadline',
      { metrics, deadline: '2026-11-18', reviews: [review('2026-11-16', '90')] },
      'off',
      'past-deadline',
    ],
    ['never measured', { metrics, deadline: '2026-11-18' }, 'off', 'past-deadline'],
    ['review forgotten', { metrics, reviewOn: '2026-11-10' }, 'at-risk', 'review-late'],
    ['fresh', { metrics }, 'no-data', 'not-measured'],
    [
      'near, standing',
      { metrics: [{ label: 'Accuracy', target: '98' }], reviews: [review('2026-11-16', '95')] },
      'at-risk',
      'near',
    ],
    [
      'far, standing',
      { metrics: [{ label: 'Errors', target: '2' }], reviews: [review('2026-11-16', '9')] },
      'off',
      'far',
    ],
    ['no number', { metrics, reviews: [review('2026-11-16', 'good')] }, 'no-data', 'not-measured'],
  ])('%s', (_, content, track, because) => {
    expect(line(content)).toMatchObject({ track, because });
  });

  it('shows values over time, worst line first, open briefs only', () => {
    const ok = briefOn('2026-11-01', {
      metrics,
      reviews: [review('2026-11-08', '80'), review('2026-11-15', '100')],
    });
    const off = briefOn('2026-11-01', { metrics, deadline: '2026-11-10' });
    const lines = scorecard([ok, off, { ...off, status: 'closed' }], today);
    expect(lines.map((entry) => entry.track)).toEqual(['off', 'on-track']);
    expect(lines[1]?.points.map((point) => point.value)).toEqual([80, 100]);
  });
});

describe('the weekly wrap-up', () => {
  const done = briefOn('2026-11-16', {
    outcome: 'Orders leave in a day.',
    owner: ana,
    status: 'closed',
    metrics: [{ label: 'Late orders', target: '2' }],
    reviews: [{ ...review('2026-11-19', '1', 'hit'), improve: 'tell the depot earlier' }],
  });
  const open = briefOn('2026-10-01', {
    owner: ana,
    deadline: '2026-11-24',
    metrics: [{ label: 'Share', target: '9' }],
  });
  const later = briefOn('2026-10-01', { owner: bot, deadline: '2027-01-24' });

  it('gathers results, what is under way and what comes', () => {
    const week = wrapUp([done, open, later], today);
    expect(week).toMatchObject({
      from: '2026-11-14',
      results: [{ brief: { id: done.id } }],
      open: [{ brief: { id: open.id } }, { brief: { id: later.id } }],
      handedOver: [{ id: done.id }],
      next: [{ on: '2026-11-24' }],
    });
    const text = wrapUpText(week);
    expect(text).toContain(
      '- Orders leave in a day (Ana Ruiz): reached. Late orders: 1 (target 2). Next time: tell the depot earlier.',
    );
    expect(text).toContain('Share: not measured yet');
    expect(wrapUpText(wrapUp([], today))).toMatch(/^# Progress[^\n]+$/);
  });

  it('asks each owner for progress, in their own way', () => {
    const groups = byOwner([done, open, later, briefOn(today)]);
    expect(groups.map((group) => group.owner.name)).toEqual(['Ana Ruiz', 'Scout']);
    expect(askOwnerText(ana, [open])).toMatch(/^Hi Ana,[\s\S]+- The result is there \(Share\)/);
    expect(askOwnerText(bot, [later])).toContain('what blocks you');
  });
});

describe('reminders and proposals', () => {
  it('finds the reviews that are due and the next moment to ask', () => {
    const due = rowOn('2026-11-01', { reviewOn: '2026-11-18' });
    const next = rowOn('2026-11-01', { deadline: '2026-11-23' });
    const closed = rowOn('2026-11-01', { deadline: '2026-11-21', status: 'closed' });
    const now = new Date(2026, 10, 20, 15);
    expect(dueReviews([next, due, closed], now)).toEqual([due]);
    expect(nextReminder([next, due, closed], now)).toEqual(new Date(2026, 10, 23, 9));
    expect(nextReminder([due], now)).toBeNull();
  });

  it('proposes a standing brief after the second urgent one-off in an area', () => {
    const urgent = (more = {}) =>
      rowOn('2026-11-10', { area: 'crm', deadline: '2026-11-11', ...more });
    expect(standingProposals([urgent()], today)).toEqual([]);
    expect(
      standingProposals([urgent(), urgent({ deadline: undefined, deadlineText: 'ASAP' })], today),
    ).toMatchObject([{ area: 'crm' }]);
    expect(
      standingProposals(
        [urgent(), urgent(), rowOn('2026-10-01', { area: 'crm', cadence: weekly })],
        today,
      ),
    ).toEqual([]);
    expect(standingProposals([urgent(), urgent({ deadline: '2026-12-24' })], today)).toEqual([]);
  });
});
