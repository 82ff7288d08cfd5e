import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDraftStore } from './draftStore';
import { openPeople, withPerson } from './peopleStore';

const storage = fakeBrowser.storage.local;
const draft = (outcome: string) => ({ content: { outcome }, savedAt: '2026-11-20T09:00:00Z' });

beforeEach(() => fakeBrowser.reset());

describe('the builder draft', () => {
  it('is kept within a second of steady typing, without one write per key', async () => {
    vi.useFakeTimers();
    const set = vi.spyOn(storage, 'set');
    const store = openDraftStore();
    for (let i = 1; i <= 20; i++) {
      store.keep(draft('x'.repeat(i)));
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(400);
    expect(set.mock.calls.length).toBeLessThanOrEqual(6);
    expect((await store.read())?.content.outcome).toHaveLength(20);
    vi.useRealTimers();
  });

  it.each(['pagehide', 'visibilitychange'])('is written at once on %s', async (event) => {
    const page = new EventTarget() as unknown as Window;
    const store = openDraftStore({ page, delay: 60_000 });
    store.keep(draft('half a sen'));
    page.dispatchEvent(new Event(event));
    await store.flush();
    expect((await openDraftStore().read())?.content.outcome).toBe('half a sen');
  });

  it('says that the storage is full and tries again with the next key', async () => {
    const states: string[] = [];
    const store = openDraftStore({ onState: (state) => states.push(state), delay: 1 });
    vi.spyOn(storage, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    store.keep(draft('a'));
    await store.flush();
    expect(states).toEqual(['saving', 'storage-full']);
    await store.flush();
    expect(states.at(-1)).toBe('saved');
    expect((await store.read())?.content.outcome).toBe('a');
  });

  it('is forgotten once cleared, even while a write was waiting', async () => {
    const store = openDraftStore();
    store.keep(draft('a'));
    await store.clear();
    await store.close();
    expect(await store.read()).toBeNull();
  });

  it('is followed by another open view, but not over what is being typed there', async () => {
    const seen: (string | undefined)[] = [];
    const panel = openDraftStore({ onOther: (other) => seen.push(other?.content.outcome) });
    const popup = openDraftStore();
    popup.keep(draft('from the popup'));
    await popup.flush();
    panel.keep(draft('typing in the panel'));
    popup.keep(draft('once more'));
    await popup.flush();
    await panel.flush();
    await popup.clear();
    expect(seen).toEqual(['from the popup', undefined]);
    await panel.close();
  });

  it('puts an unreadable draft aside', async () => {
    await storage.set({ 'draft:builder': { content: { metrics: 'odd' } } });
    expect(await openDraftStore().read()).toBeNull();
    expect(await storage.get('draft:unreadable')).toEqual({
      'draft:unreadable': { content: { metrics: 'odd' } },
    });
  });
});

describe('people', () => {
  it('are kept sorted and replaced by id', async () => {
    const people = openPeople();
    const ana = { id: crypto.randomUUID(), name: 'Ana', kind: 'person' as const };
    const bot = { id: crypto.randomUUID(), name: 'Ada', kind: 'agent' as const };
    await people.update((list) => withPerson(list, ana));
    await people.update((list) => withPerson(list, bot));
    await people.update((list) => withPerson(list, { ...ana, reach: 'phone' }));
    expect(await people.get()).toEqual([bot, { ...ana, reach: 'phone' }]);
  });

  it('of two windows changed at the same time are all kept', async () => {
    const add = (name: string) =>
      openPeople().update((list) =>
        withPerson(list, { id: crypto.randomUUID(), name, kind: 'person' }),
      );
    await Promise.all([add('Ana'), add('Ben'), add('Cem')]);
    expect((await openPeople().get()).map((person) => person.name)).toEqual(['Ana', 'Ben', 'Cem']);
  });

  it('that cannot be read are put aside before the first write', async () => {
    await storage.set({ people: 'odd' });
    expect(await openPeople().get()).toEqual([]);
    await openPeople().update((list) => list);
    expect(await storage.get(['people:unreadable'])).toEqual({ 'people:unreadable': 'odd' });
  });
});
