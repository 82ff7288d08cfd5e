import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween } from './edit';

describe('editBetween', () => {
  it('rebuilds the later text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = editBetween(before, after) ?? { start: 0, end: 0, inserted: 0 };
        const added = after.slice(edit.start, edit.start + edit.inserted);
        expect(before.slice(0, edit.start) + added + before.slice(edit.end)).toBe(after);
      }),
    );
  });
});
