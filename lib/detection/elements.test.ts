import { describe, expect, it } from 'vitest';
import { metricIn } from './elements';

const found = (text: string) => {
  const piece = metricIn(text);
  return piece === null ? null : text.slice(piece.start, piece.end);
};

describe('measures', () => {
  it.each([
    'Plan a dinner for around 40 guests.',
    'Book a hotel, not more than 600 euros per person.',
    'Send the reminder, it is 45€ each.',
    'Pay the $1,250 to Harbor Foods.',
  ])('an amount that only limits the work is none: %s', (text) => {
    expect(found(text)).toBeNull();
  });

  it.each([
    ['Answer every ticket within 4 hours.', 'within 4 hours'],
    ['Reduce the cost below $10,000.', '$10,000'],
    ['Get coverage above 90%.', 'above 90%'],
    ['Generate 40 leads from the fair.', '40 leads'],
  ])('a result with a number is one: %s', (text, part) => {
    expect(found(text)).toContain(part);
  });
});
