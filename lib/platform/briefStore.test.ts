import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newBrief } from '../briefs/brief';
import type { SaveResult } from './briefRepository';
import { openBriefRepository } from './briefStore';

function saved(result: SaveResult) {
  if (!result.ok) throw new Error(result.reason);
  return result.brief;
}

const storage = fakeBrowser.storage.local;

describe('the brief repository', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keeps what was created, and finds it again in a new window', async () => {
    const brief = saved(await openBriefRepository().create({ outcome: 'Orders leave in a day' }));
    const other = openBriefRepository();
    expect(await other.get(brief.id)).toEqual(brief);
    expect((await other.list()).briefs).toEqual([brief]);
    expect((await other.rows()).rows).toMatchObject([{ id: brief.id, revision: 0 }]);
    expect((await other.words()).get(brief.id)).toBe('orders leave in a day');
  });

  it('merges changes of two windows that touch different fields', async () => {
    const one = openBriefRepository();
    const two = openBriefRepository();
    const { id } = saved(await one.create({ outcome: 'A' }));
    await one.update(id, 0, { why: 'from one' });
    const merged = saved(await two.update(id, 0, { authority: 'from two' }));
    expect(merged).toMatchObject({ revision: 2, why: 'from one', authority: 'from two' });
  });

  it('writes nothing over a field that another window changed', async () => {
    const one = openBriefRepository();
    const { id } = saved(await one.create({ outcome: 'A' }));
    const theirs = saved(await one.update(id, 0, { outcome: 'theirs' }));
    const result = await openBriefRepository().update(id, 0, { outcome: 'mine', why: 'mine' });
    expect(result).toEqual({ ok: false, reason: 'conflict', theirs });
    expect(await one.get(id)).toEqual(theirs);
  });

  it('says that a brief was removed meanwhile', async () => {
    const briefs = openBriefRepository();
    const { id } = saved(await briefs.create({ outcome: 'A' }));
    await briefs.remove([id]);
    expect(await briefs.update(id, 0, { why: 'x' })).toEqual({
      ok: false,
      reason: 'conflict',
      theirs: null,
    });
    expect(await briefs.rows()).toEqual({ rows: [], unreadable: [] });
    expect((await briefs.words()).size).toBe(0);
  });

  it('refuses content it could not read back', async () => {
    const briefs = openBriefRepository();
    const result = await briefs.create({ outcome: 'x'.repeat(20_001) });
    expect(result).toEqual({ ok: false, reason: 'invalid' });
    expect(await briefs.rows()).toEqual({ rows: [], unreadable: [] });
  });

  it('updates many at once, each on its own', async () => {
    const briefs = openBriefRepository();
    const all = (await briefs.createMany([{ outcome: 'A' }, { outcome: 'B' }])).map(saved);
    const [a, b] = all;
    const results = await briefs.updateMany([
      { id: a?.id ?? '', revision: 0, changes: { status: 'archived' } },
      { id: crypto.randomUUID(), revision: 0, changes: { status: 'archived' } },
      { id: b?.id ?? '', revision: 0, changes: { status: 'archived' } },
    ]);
    expect(results.map((result) => result.ok)).toEqual([true, false, true]);
    const { rows } = await briefs.rows();
    expect(rows.map((row) => row.status)).toEqual(['archived', 'archived']);
  });

  it('puts removed briefs back as they were and leaves existing ones alone', async () => {
    const briefs = openBriefRepository();
    const kept = saved(await briefs.create({ outcome: 'kept' }));
    const gone = saved(await briefs.create({ outcome: 'gone' }));
    await briefs.remove([gone.id]);
    const results = await briefs.restore([{ ...kept, outcome: 'older copy' }, gone]);
    expect(results.map((result) => result.ok)).toEqual([false, true]);
    expect(await briefs.getMany([kept.id, gone.id])).toEqual([kept, gone]);
  });

  it('tells every window which briefs changed, and stops when asked', async () => {
    const seen: string[] = [];
    const stop = openBriefRepository().watch((ids) => seen.push(...ids));
    const briefs = openBriefRepository();
    const { id } = saved(await briefs.create({ outcome: 'A' }));
    expect(seen).toEqual([id]);
    stop();
    await briefs.update(id, 0, { why: 'x' });
    expect(seen).toEqual([id]);
  });

  it('reads only the rows that changed', async () => {
    const briefs = openBriefRepository();
    const [a, b] = (await briefs.createMany([{ outcome: 'A' }, { outcome: 'B' }])).map(saved);
    const rows = await briefs.rowsOf([b?.id ?? '', 'unknown']);
    expect([...rows.values()]).toMatchObject([{ outcome: 'B' }]);
    expect([...(await briefs.words([a?.id ?? ''])).values()]).toEqual(['a']);
  });
});

describe('records that cannot be read', () => {
  const later = { ...newBrief({ outcome: 'X' }, new Date(0), crypto.randomUUID()) };
  const laterKey = `brief:${later.id}`;

  beforeEach(() => fakeBrowser.reset());

  it('lists them aside with what is wrong, and never writes over them', async () => {
    const future = { ...later, schemaVersion: 99 };
    await storage.set({ [laterKey]: future, 'brief:broken': 42 });
    const briefs = openBriefRepository();
    const { id } = saved(await briefs.create({ outcome: 'fine' }));
    const { rows, unreadable } = await briefs.rows();
    expect(rows.map((row) => row.id)).toEqual([id]);
    expect(unreadable).toHaveLength(2);
    expect((await briefs.list()).unreadable).toEqual(expect.arrayContaining([...unreadable]));
    expect(unreadable).toContainEqual({ key: laterKey, raw: future, problem: expect.any(String) });
    const result = await briefs.update(later.id, 0, { outcome: 'mine' });
    expect(result).toEqual({ ok: false, reason: 'unreadable' });
    expect(await briefs.restore([later])).toEqual([{ ok: false, reason: 'unreadable' }]);
    expect(await storage.get(laterKey)).toEqual({ [laterKey]: future });
  });

  it('moves a record that became corrupt out of the lists once it is opened', async () => {
    const briefs = openBriefRepository();
    const { id } = saved(await briefs.create({ outcome: 'A' }));
    await briefs.rows();
    await storage.set({ [`brief:${id}`]: { torn: true } });
    expect(await briefs.get(id)).toBeNull();
    const { rows, unreadable } = await briefs.rows();
    expect(rows).toEqual([]);
    expect(unreadable).toMatchObject([{ key: `brief:${id}`, raw: { torn: true } }]);
  });

  it('removes them only when told, and only the unreadable', async () => {
    const briefs = openBriefRepository();
    const { id } = saved(await briefs.create({ outcome: 'A' }));
    await storage.set({ 'brief:broken': 42 });
    await briefs.removeUnreadable(['brief:broken', `brief:${id}`, 'settings']);
    expect(await briefs.rows()).toMatchObject({ rows: [{ id }], unreadable: [] });
  });

  it('checks a large library after it was listed, and tells who watches', async () => {
    vi.useFakeTimers();
    const briefs = openBriefRepository();
    await briefs.createMany(Array.from({ length: 1_000 }, (_, i) => ({ outcome: `${i}` })));
    await briefs.rows();
    await storage.set({ 'brief:broken': 42 });
    const seen: string[] = [];
    const stop = briefs.watch((ids) => seen.push(...ids));
    expect((await briefs.rows()).unreadable).toEqual([]);
    await vi.runAllTimersAsync();
    await vi.waitFor(() => expect(seen).toEqual(['broken']));
    expect((await briefs.rows()).unreadable).toMatchObject([{ key: 'brief:broken', raw: 42 }]);
    stop();
    await vi.runAllTimersAsync();
    vi.useRealTimers();
  });

  it('repairs an index that is missing, torn or from another version', async () => {
    const briefs = openBriefRepository();
    const { id } = saved(await briefs.create({ outcome: 'A' }));
    const harms: Record<string, unknown>[] = [
      { 'index:version': 'other' },
      Object.fromEntries(
        Object.keys(await storage.get(null))
          .filter((key) => key.startsWith('index:'))
          .map((key) => [key, 7]),
      ),
    ];
    for (const harm of harms) {
      await storage.set(harm);
      expect(await openBriefRepository().rows()).toMatchObject({ rows: [{ id }] });
      expect((await briefs.words()).get(id)).toBe('a');
    }
  });
});
