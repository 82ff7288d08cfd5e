import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { middleOf } from './trim';

function middles(expected: string, replacement: string): [string, string] {
  const { head, tail } = middleOf(expected, replacement);
  return [
    expected.slice(head, expected.length - tail),
    replacement.slice(head, replacement.length - tail),
  ];
}

describe('middleOf', () => {
  it('keeps whole words', () => {
    expect(middles('update the CRM', 'updated the CRM')).toEqual(['update', 'updated']);
    expect(middles('send the report', 'own the report')).toEqual(['send', 'own']);
  });

  it('has something to select and no space at an edge, also for pure insertions', () => {
    expect(middles('Update the CRM.', 'Update the CRM by Friday.')).toEqual([
      'CRM',
      'CRM by Friday',
    ]);
    expect(middles('please really update', 'please update')).toEqual(['really update', 'update']);
  });

  it('never cuts an emoji in two', () => {
    expect(middles('ship 👍🏽 now', 'ship 👍🏿 now')).toEqual(['👍🏽', '👍🏿']);
  });

  it('always rebuilds the replacement', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '.', '\n', '😀'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, text, text, text, (a, b, c, d) => {
        const expected = `${a}${b}${d}`;
        const replacement = `${a}${c}${d}`;
        const { head, tail } = middleOf(expected, replacement);
        expect(head + tail).toBeLessThanOrEqual(Math.min(expected.length, replacement.length));
        expect(expected.slice(0, head)).toBe(replacement.slice(0, head));
        expect(expected.slice(expected.length - tail)).toBe(
          replacement.slice(replacement.length - tail),
        );
        if (!expected.trim() || !replacement.trim() || expected === replacement) return;
        const [from, to] = middles(expected, replacement);
        expect(from.length).toBeGreaterThan(0);
        expect(to.length).toBeGreaterThan(0);
      }),
    );
  });
});
