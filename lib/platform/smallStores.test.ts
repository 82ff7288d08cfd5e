import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDraftStore } from './draftStore';
import { openPeople, withPerson } from './peopleStore';
import { isMuted, openSettings } from './settings';

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

  it('puts an unreadable draft aside', async () => {
    await storage.set({ 'draft:builder': { content: { metrics: 'odd' } } });
    expect(await openDraftStore().read()).toBeNull();
    expect(await storage.get('draft:unreadable')).toEqual({
      'draft:unreadable': { content: { metrics: 'odd' } },
    });
  });
});

describe('settings', () => {
  it('start with defaults and keep what was set', async () => {
    const settings = openSettings();
    expect(await settings.get()).toMatchObject({ sensitivity: 'balanced', mutedSites: [] });
    const seen: unknown[] = [];
    const stop = settings.watch((value) => seen.push(value.marks));
    await settings.update((current) => ({ ...current, marks: 'off' }));
    stop();
    expect(seen).toEqual(['off']);
    expect(await openSettings().get()).toMatchObject({ marks: 'off' });
  });

  it('lose one broken field only', async () => {
    await storage.set({ settings: { sensitivity: 7, mutedSites: ['example.org'] } });
    const value = await openSettings().get();
    expect(value).toMatchObject({ sensitivity: 'balanced', mutedSites: ['example.org'] });
    expect(isMuted(value, 'mail.example.org')).toBe(true);
    expect(isMuted(value, 'badexample.org')).toBe(false);
  });

  it('put a value that is no settings at all aside before writing', async () => {
    await storage.set({ settings: 'odd' });
    await openSettings().update((current) => ({ ...current, habits: false }));
    expect(await storage.get(['settings:unreadable'])).toEqual({ 'settings:unreadable': 'odd' });
  });

  it('let two windows change different settings at the same time', async () => {
    await Promise.all([
      openSettings().update((current) => ({ ...current, marks: 'clear' })),
      openSettings().update((current) => ({ ...current, habits: false })),
    ]);
    expect(await openSettings().get()).toMatchObject({ marks: 'clear', habits: false });
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
});
