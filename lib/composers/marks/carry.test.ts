import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpans } from './carry';

describe('carrySpans', () => {
  it('moves what is behind an edit and keeps what is before it', () => {
    const before = 'Hi. Send it. Bye.';
    const spans = [
      { start: 0, end: 3 },
      { start: 4, end: 12 },
    ];
    expect(carrySpans(before, 'Hi. Now. Send it. Bye.', spans)).toEqual([
      { start: 0, end: 3 },
      { start: 9, end: 17 },
    ]);
  });

  it('drops what was touched, and what lost or gained letters at its edge', () => {
    const span = [{ start: 4, end: 11 }];
    expect(carrySpans('Hi. Send it. Bye.', 'Hi. Sent it. Bye.', span)).toEqual([null]);
    expect(carrySpans('Hi. Send it. Bye.', 'Hi. Send its. Bye.', span)).toEqual([null]);
    expect(carrySpans('Hi. Send it. Bye.', 'Hi. reSend it. Bye.', span)).toEqual([null]);
  });

  it('never leaves a span on other words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n', 'é'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, fc.nat(40), fc.nat(40), (head, old, added, from, length) => {
        const before = `${head}${old}${head}`;
        const after = `${head}${added}${head}`;
        const start = Math.min(from, before.length);
        const span = { start, end: Math.min(start + length, before.length) };
        const [moved] = carrySpans(before, after, [span]);
        if (!moved) return;
        expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
        expect(moved.start).toBeGreaterThanOrEqual(0);
        expect(moved.end).toBeLessThanOrEqual(after.length);
      }),
    );
  });

  it('keeps every span that an edit at one place leaves alone', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    fc.assert(
      fc.property(word, word, fc.nat(60), (first, second, at) => {
        const before = `Ask ${first}. Then send ${second}. Thanks.`;
        const where = Math.min(at, before.length);
        const after = `${before.slice(0, where)}!${before.slice(where)}`;
        const start = 9 + first.length;
        const span = { start: start + 2, end: start + 6 };
        const [moved] = carrySpans(before, after, [span]);
        const inside = where > span.start && where < span.end;
        if (!inside) expect(moved).not.toBeNull();
      }),
    );
  });
});
