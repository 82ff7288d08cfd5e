import { describe, expect, it } from 'vitest';
import { inputFor, requestFor } from '../../../test/tools/requestFor';
import { contextOf } from '../context';
import { areaSchema } from './areaSchema';
import { ASKS } from './asks';
import { AREAS, areaOf } from './index';

describe('areas', () => {
  it('are at least 32, each with an id of its own, and general comes last', () => {
    expect(AREAS.length).toBeGreaterThanOrEqual(32);
    expect(new Set(AREAS.map((area) => area.id)).size).toBe(AREAS.length);
    expect(AREAS.at(-1)?.id).toBe('general');
  });

  it.each(AREAS.map((area) => [area.id, area] as const))('%s is complete', (_, area) => {
    expect(areaSchema.safeParse(area).error?.issues ?? []).toEqual([]);
    expect(ASKS[area.id]?.length).toBeGreaterThan(0);
  });

  it.each(
    Object.entries(ASKS)
      .filter(([id]) => id !== 'general')
      .flatMap(([id, asks]) => asks.map((ask) => [ask, id] as const)),
  )('"%s" belongs to %s', (ask, id) => {
    const text = `Please ${ask}.`;
    expect(areaOf(requestFor(text), text).id).toBe(id);
  });

  it.each(Object.values(ASKS).flatMap((asks) => asks.map((ask) => [ask] as const)))(
    '"%s" becomes a result state',
    (ask) => {
      const context = contextOf(inputFor(`Please ${ask}.`));
      expect(context.state).not.toBeNull();
    },
  );
});
