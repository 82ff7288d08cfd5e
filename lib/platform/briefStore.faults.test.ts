import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BriefContent } from '../briefs/brief';
import type { SaveResult } from './briefRepository';
import { openBriefRepository } from './briefStore';
import { localArea, type StorageArea, writeFailure } from './storageArea';

function saved(result: SaveResult) {
  if (!result.ok) throw new Error(result.reason);
  return result.brief;
}

/** A disk on which every call takes its own time, so that writers really overlap. */
function slowArea(delays: () => number): StorageArea {
  const later = async <T>(run: () => Promise<T>): Promise<T> => {
    await new Promise((done) => setTimeout(done, delays()));
    return run();
  };
  return {
    get: (keys) => later(() => localArea.get(keys)),
    getAll: () => later(() => localArea.getAll()),
    keys: async () => null,
    set: (items) => later(() => localArea.set(structuredClone(items))),
    remove: (keys) => later(() => localArea.remove(keys)),
  };
}

/** A disk that stops for good after `writes` more keys, even inside one `set`. */
function dyingArea(writes: number): StorageArea {
  let left = writes;
  return {
    ...localArea,
    async set(items) {
      for (const [key, value] of Object.entries(items)) {
        if (left-- <= 0) throw new Error('killed');
        await localArea.set({ [key]: value });
      }
    },
    async remove(keys) {
      for (const key of keys) {
        if (left-- <= 0) throw new Error('killed');
        await localArea.remove([key]);
      }
    },
  };
}

describe('writers that overlap', () => {
  beforeEach(() => fakeBrowser.reset());

  it('loses no update, whatever the order', async () => {
    const fields = ['why', 'authority', 'decisionRule', 'context'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(2), fc.nat(3), fc.string({ minLength: 1, maxLength: 5 })), {
          minLength: 2,
          maxLength: 12,
        }),
        fc.infiniteStream(fc.nat(3)),
        async (writes, delays) => {
          fakeBrowser.reset();
          const area = slowArea(() => delays.next().value ?? 0);
          const windows = [0, 1, 2].map(() => openBriefRepository({ area }));
          const { id } = saved(await openBriefRepository({ area }).create({ outcome: 'A' }));
          const results = await Promise.all(
            writes.map(async ([window, field, value]) => {
              const changes: Partial<BriefContent> = { [fields[field] ?? 'why']: value };
              const result = await windows[window]?.update(id, 0, changes);
              return { changes, ok: result?.ok === true };
            }),
          );
          // Everybody read revision 0: per field the first one wins, equal texts agree, and
          // whoever was told "saved" finds their words in the stored brief.
          const stored = await openBriefRepository({ area }).get(id);
          for (const { changes, ok } of results) if (ok) expect(stored).toMatchObject(changes);
          const touched = new Set(writes.map(([, field]) => fields[field] ?? 'why'));
          for (const field of touched) expect(stored?.[field]).toBeDefined();
          expect(stored?.revision).toBe(touched.size);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps every brief that windows create at the same time', async () => {
    const area = slowArea(() => Math.random() * 3);
    const windows = [0, 1, 2, 3].map(() => openBriefRepository({ area }));
    await Promise.all(
      windows.flatMap((briefs, w) =>
        Array.from({ length: 10 }, (_, i) => briefs.create({ outcome: `${w}.${i}` })),
      ),
    );
    const { rows } = await openBriefRepository({ area }).rows();
    expect(new Set(rows.map((row) => row.outcome)).size).toBe(40);
    expect((await openBriefRepository().words()).size).toBe(40);
  });
});

describe('a disk that fails', () => {
  beforeEach(() => fakeBrowser.reset());

  it('leaves the old or the new brief, whole, wherever a save is killed', async () => {
    for (let writes = 0; writes < 8; writes++) {
      fakeBrowser.reset();
      const before = saved(await openBriefRepository().create({ outcome: 'old', why: 'old' }));
      await openBriefRepository().rows();
      const dying = openBriefRepository({ area: dyingArea(writes) });
      await dying.update(before.id, 0, { outcome: 'new', why: 'new' });
      await dying.create({ outcome: 'second' });
      await dying.remove([before.id]).catch(() => undefined);

      const after = openBriefRepository();
      const { rows, unreadable } = await after.rows();
      const { briefs } = await after.list();
      expect(unreadable).toEqual([]);
      expect(rows.map((row) => row.id).sort()).toEqual(briefs.map((brief) => brief.id).sort());
      const stored = await after.get(before.id);
      if (stored) expect(stored.why).toBe(stored.outcome);
    }
  });

  it('says that the storage is full and leaves the stored brief as it was', async () => {
    const before = saved(await openBriefRepository().create({ outcome: 'old' }));
    const full = openBriefRepository({
      area: {
        ...localArea,
        set: async () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
      },
    });
    const result = await full.update(before.id, 0, { outcome: 'new' });
    expect(result).toEqual({ ok: false, reason: 'storage-full' });
    expect(await full.create({ outcome: 'x' })).toEqual({ ok: false, reason: 'storage-full' });
    expect(await full.get(before.id)).toEqual(before);
  });

  it.each([
    [new Error('QUOTA_BYTES quota exceeded'), 'storage-full'],
    [new DOMException('', 'QuotaExceededError'), 'storage-full'],
    [new Error('IO error: .../000003.log: No space left on device'), 'storage-full'],
    [new Error('Extension context invalidated.'), 'unavailable'],
    ['odd', 'unavailable'],
  ])('tells why a write failed: %s', (error, reason) => {
    expect(writeFailure(error)).toBe(reason);
  });
});
