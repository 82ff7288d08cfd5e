import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollFor, visibleRange } from './visibleRange';

const size = { height: fc.integer({ min: 0, max: 4000 }), row: fc.integer({ min: 20, max: 100 }) };

describe('rows in sight', () => {
  it('covers the window and stays within the list', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 1_000_000 }),
        size.height,
        size.row,
        fc.integer({ min: 0, max: 10_000 }),
        (top, height, row, total) => {
          const { start, end } = visibleRange(top, height, row, total);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(total);
          expect(end - start).toBeLessThanOrEqual(Math.ceil(height / row) + 18);
        },
      ),
    );
  });

  it('scrolls only as far as needed', () => {
    expect(scrollFor(0, 300, 500, 50)).toBe(0);
    expect(scrollFor(8, 300, 500, 50)).toBe(300);
    expect(scrollFor(20, 300, 500, 50)).toBe(550);
  });
});
