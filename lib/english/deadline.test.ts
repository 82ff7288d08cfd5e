import { expect, it } from 'vitest';
import { findDeadline } from './deadline';

const MONDAY = new Date(2026, 10, 23, 9);

it.each([
  ['Send it by EOD Friday', 'by EOD Friday', '2026-11-27'],
  ['We need it by the 5th', 'by the 5th', '2026-12-05'],
  ['in two weeks', 'in two weeks', '2026-12-07'],
  ['first thing Monday', 'first thing Monday', '2026-11-30'],
  ['by end of quarter', 'by end of quarter', '2026-12-31'],
  ['by COB tomorrow', 'by COB tomorrow', '2026-11-24'],
  ['by noon tomorrow', 'by noon tomorrow', '2026-11-24'],
  ['within 3 business days', 'within 3 business days', '2026-11-26'],
  ['no later than Thursday evening', 'no later than Thursday evening', '2026-11-26'],
  ['a week from Friday', 'a week from Friday', '2026-12-04'],
  ['by EOM', 'by EOM', '2026-11-30'],
  ['asap', 'asap', null],
])('%s', (text, words, date) => {
  expect(findDeadline(text, MONDAY)).toMatchObject({ text: words, date });
});

it.each([
  'We sat in the room',
  'march on to victory',
  '1/2 of the team',
  'pick 3 to 5 options',
  'Ask April',
  'by the 5th floor',
  'every Monday',
])('no date: %s', (text) => expect(findDeadline(text, MONDAY)).toBeNull());
