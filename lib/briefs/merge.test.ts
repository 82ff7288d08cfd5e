import { describe, expect, it } from 'vitest';
import { newBrief } from './brief';
import { applyChanges, changedFields, conflictingFields } from './merge';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 9, minutes));
const base = newBrief({ outcome: 'A', why: 'B' }, at(0), '7d0c3a52-6a0f-4a52-8d0e-3f5c9a3b1c22');

describe('merging changes by field', () => {
  it('counts revisions per field and joins one sitting in the history', () => {
    const one = applyChanges(base, { outcome: 'A1' }, at(1));
    const two = applyChanges(one, { why: 'B1' }, at(2));
    const three = applyChanges(two, { why: 'B2' }, at(40));
    expect(three).toMatchObject({
      revision: 3,
      fieldRevisions: { outcome: 1, why: 3 },
      history: [
        { at: at(2).toISOString(), fields: ['outcome', 'why'] },
        { at: at(40).toISOString(), fields: ['why'] },
      ],
    });
  });

  it('leaves a brief alone when nothing differs', () => {
    expect(applyChanges(base, { outcome: 'A' }, at(1))).toBe(base);
    expect(changedFields(base, { why: 'B', tags: undefined })).toEqual([]);
  });

  it('takes the same value for the same, however it is written down', () => {
    const metrics = [{ label: 'Late orders', target: '2' }];
    const brief = applyChanges(base, { metrics }, at(1));
    expect(changedFields(brief, { metrics: [{ target: '2', label: 'Late orders' }] })).toEqual([]);
    expect(changedFields(brief, { metrics: [...metrics, { label: 'x' }] })).toEqual(['metrics']);
    expect(changedFields(brief, { metrics: [] })).toEqual(['metrics']);
  });

  it('removes a field that is set to undefined', () => {
    expect(applyChanges(base, { why: undefined }, at(1))).not.toHaveProperty('why');
  });

  it('sees a conflict only where both wrote the same field differently', () => {
    const theirs = applyChanges(base, { outcome: 'theirs' }, at(1));
    expect(conflictingFields(theirs, 0, { why: 'mine' })).toEqual([]);
    expect(conflictingFields(theirs, 0, { outcome: 'theirs' })).toEqual([]);
    expect(conflictingFields(theirs, 0, { outcome: 'mine' })).toEqual(['outcome']);
    expect(conflictingFields(theirs, 1, { outcome: 'mine' })).toEqual([]);
  });
});
