import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparkline } from './sparkline';

const point = (on: string, value: number | null) => ({ on, text: String(value), value });

describe('a small chart', () => {
  it('draws values by date with the target in the picture', () => {
    const drawn = sparkline(
      [point('2026-01-01', 80), point('2026-01-03', 90), point('2026-01-05', 100)],
      100,
      108,
      48,
    );
    expect(drawn).toEqual({
      line: 'M4 44 L54 24 L104 4',
      dots: [
        { x: 4, y: 44 },
        { x: 54, y: 24 },
        { x: 104, y: 4 },
      ],
      targetY: 4,
    });
  });

  it('is nothing without numbers and one dot for one number', () => {
    expect(sparkline([point('2026-01-01', null)], 5, 100, 40)).toBeNull();
    expect(sparkline([point('2026-01-01', 5)], null, 100, 40)).toMatchObject({
      dots: [{ x: 50, y: 20 }],
      targetY: null,
    });
  });

  it('stays within its frame whatever the numbers', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), value, (values, target) => {
        const points = values.map((v, i) => point(`2026-01-${String(i + 1).padStart(2, '0')}`, v));
        for (const { x, y } of sparkline(points, target, 120, 36)?.dots ?? []) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(120);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(36);
        }
      }),
    );
  });
});
