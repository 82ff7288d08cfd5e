import { describe, expect, it } from 'vitest';
import { LADDER, ladderText, proposeStep, SHORT_LADDER } from './autonomyLadder';
import type { Metric, Review } from './brief';
import { lastLesson } from './lessons';
import { attainment, directionOf, readNumber } from './numbers';
import { feedbackText, reviewDay, reviewed, suggestResult, withoutLastReview } from './review';
import { ana, bot, briefOn } from './testing';

const review = (on: string, result: Review['result'], more: Partial<Review> = {}): Review => ({
  on,
  result,
  actuals: [],
  ...more,
});

describe('numbers people write', () => {
  it.each([
    ['98 %', 98],
    ['4.5 of 5', 4.5],
    ['4,5', 4.5],
    ['1,200 orders', 1200],
    ['1.200.000', 1_200_000],
    ['1\u00a0200', 1200],
    ['-3', -3],
    ['≤ 5 days.', 5],
    ['none', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  it.each<[Metric, 'up' | 'down' | 'yes']>([
    [{ label: 'Accuracy', target: '98' }, 'up'],
    [{ label: 'Open errors', target: '3' }, 'down'],
    [{ label: 'Reply time', target: 'under 4 h' }, 'down'],
    [{ label: 'Cost', baseline: '100', target: '80' }, 'down'],
    [{ label: 'Checked by Ana', target: 'yes' }, 'yes'],
    [{ label: 'Errors', target: '3', direction: 'up' }, 'up'],
  ])('better means: %j', (metric, expected) => {
    expect(directionOf(metric)).toBe(expected);
  });

  it.each([
    [{ label: 'Accuracy', target: '98 %' }, '99', 1],
    [{ label: 'Accuracy', target: '100', baseline: '50' }, '75', 0.5],
    [{ label: 'Reply time', target: '4', baseline: '12' }, '8', 0.5],
    [{ label: 'Errors', target: '5' }, '10', 0.5],
    [{ label: 'Errors', target: '0' }, '2', 0],
    [{ label: 'Live', target: 'yes' }, 'done', 1],
    [{ label: 'Live', target: 'yes' }, 'not yet', 0],
    [{ label: 'Accuracy', target: '98' }, 'good', null],
  ])('%j at %s', (metric, actual, expected) => {
    expect(attainment(metric, actual)).toBe(expected);
  });
});

describe('closing by a result', () => {
  it('reads the result off the numbers, or leaves it to the user', () => {
    const metrics = [
      { label: 'Accuracy', target: '98' },
      { label: 'Errors', target: '5' },
    ];
    expect(suggestResult(metrics, ['99', '4'])).toBe('hit');
    expect(suggestResult(metrics, ['97', '6'])).toBe('partly');
    expect(suggestResult(metrics, ['10', '50'])).toBe('missed');
    expect(suggestResult(metrics, ['99'])).toBeNull();
    expect(suggestResult([], [])).toBeNull();
  });

  it('closes a brief with a deadline, and can be undone', () => {
    const brief = briefOn('2026-11-01', { deadline: '2026-11-20', reviewOn: '2026-11-21' });
    const changes = reviewed(brief, review('2026-11-21', 'hit'));
    expect(changes).toMatchObject({ status: 'closed', reviewOn: undefined });
    expect(withoutLastReview({ ...brief, ...changes } as typeof brief)).toEqual({
      reviews: [],
      status: 'open',
      reviewOn: '2026-11-21',
    });
  });

  it('keeps a standing brief open until its next check', () => {
    const cadence = { unit: 'month', every: 1, from: '2026-01-31' } as const;
    const brief = briefOn('2026-01-31', { cadence });
    expect(reviewed(brief, review('2027-01-31', 'partly'))).toMatchObject({
      status: 'open',
      reviewOn: '2027-02-28',
    });
    expect(reviewDay(brief)).toBe('2026-02-28');
    expect(reviewDay(briefOn('2026-01-31'))).toBeNull();
  });

  it('joins situation, behaviour and impact, and leaves out what is empty', () => {
    expect(
      feedbackText({
        situation: 'When two suppliers cancelled on Tuesday',
        behaviour: 'you found a third the same day.',
        impact: 'the fair opened on time ',
      }),
    ).toBe(
      'When two suppliers cancelled on Tuesday, you found a third the same day. What it meant: the fair opened on time.',
    );
    expect(feedbackText({ situation: '', behaviour: 'You asked early', impact: '' })).toBe(
      'You asked early.',
    );
    expect(feedbackText({ situation: '', behaviour: '', impact: '' })).toBe('');
  });
});

describe('the autonomy ladder', () => {
  const past = (day: string, result: Review['result'], more: Partial<Review> = {}, autonomy = 4) =>
    briefOn(day, { owner: ana, area: 'crm', autonomy, reviews: [review(day, result, more)] });

  it('has seven steps and four to start with', () => {
    expect(LADDER).toHaveLength(7);
    expect(SHORT_LADDER.map(ladderText)).toHaveLength(4);
    expect(ladderText(99)).toBe(LADDER[6]);
  });

  it('goes up after two good reviews, with both as reasons', () => {
    const briefs = [past('2026-10-01', 'hit'), past('2026-11-01', 'hit')];
    expect(proposeStep(briefs, ' ana ruiz', 'crm')).toMatchObject({
      from: 4,
      to: 5,
      reasons: [{ on: '2026-10-01' }, { on: '2026-11-01' }],
    });
    expect(proposeStep(briefs, 'Ana Ruiz', 'blog')).toBeNull();
    expect(proposeStep(briefs.slice(1), 'Ana Ruiz', 'crm')).toBeNull();
  });

  it('goes up after one where the authority was too little', () => {
    const briefs = [past('2026-11-01', 'hit', { authorityWasRight: 'too-little' })];
    expect(proposeStep(briefs, 'Ana Ruiz', 'crm')).toMatchObject({ to: 5 });
  });

  it('goes down after a miss or too much authority, but not below the first step', () => {
    const good = past('2026-10-01', 'hit');
    expect(proposeStep([good, past('2026-11-01', 'missed')], 'Ana Ruiz', 'crm')).toMatchObject({
      to: 3,
    });
    const tooMuch = past('2026-11-01', 'hit', { authorityWasRight: 'too-much' });
    expect(proposeStep([good, tooMuch], 'Ana Ruiz', 'crm')).toMatchObject({ to: 3 });
    expect(proposeStep([past('2026-11-01', 'missed', {}, 1)], 'Ana Ruiz', 'crm')).toBeNull();
  });

  it('stays at the top', () => {
    const briefs = [past('2026-10-01', 'hit', {}, 7), past('2026-11-01', 'hit', {}, 7)];
    expect(proposeStep(briefs, 'Ana Ruiz', 'crm')).toBeNull();
  });
});

describe('the last lesson', () => {
  const old = briefOn('2026-10-01', {
    owner: ana,
    area: 'crm',
    reviews: [review('2026-10-05', 'missed')],
  });
  const last = briefOn('2026-11-01', {
    owner: ana,
    area: 'crm',
    reviews: [review('2026-11-05', 'hit')],
  });
  const other = briefOn('2026-11-10', {
    owner: bot,
    area: 'crm',
    reviews: [review('2026-11-12', 'hit')],
  });

  it('is the latest of the same person and area', () => {
    const briefs = [last, other, old];
    expect(lastLesson(briefs, 'ana ruiz ', 'CRM')?.brief).toBe(last);
    expect(lastLesson(briefs, 'Ana Ruiz', 'blog')).toBeNull();
    expect(lastLesson(briefs, 'Ana Ruiz', undefined)?.brief).toBe(last);
    expect(lastLesson(briefs, 'Nobody', 'crm')).toBeNull();
  });
});
