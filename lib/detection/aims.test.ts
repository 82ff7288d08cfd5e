import { expect, it } from 'vitest';
import { detect } from './detect';

const OPTIONS = { channel: 'email', now: new Date(2026, 10, 23, 9) } as const;

function kinds(text: string): string[] {
  return detect(text, OPTIONS).map((r) => r.kind);
}

it.each([
  'Every parcel must be on the van before 7, otherwise the depot charges us for a second run.',
  'I want no caller to wait longer than two minutes, because that is where they hang up.',
  'None of the 30 rooms should be without heating on Monday, since the inspector starts at 8.',
])('a result with a measure and a reason: %s', (text) => expect(kinds(text)).toEqual(['outcome']));

it.each([
  'Please send every customer the new price list by Friday.',
  'Can you check all 40 invoices before the audit?',
  'Please update the address list because two entries are wrong.',
])('an activity, however many things it is about: %s', (text) =>
  expect(kinds(text)).toEqual(['task']),
);
