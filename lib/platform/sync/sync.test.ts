import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleBrief } from '../../exporters/samples';
import { openBriefRepository } from '../briefStore';
import { openPacks } from '../packStore';
import { changePreferences, loadPreferences } from '../preferences';
import { setSync, syncNow } from './sync';
import { openSyncStore } from './syncStore';

const pack = { outcomewisePack: 1 as const, name: 'Ours', additions: [] };
const stored = async () => (await openBriefRepository().list()).briefs;

beforeEach(() => fakeBrowser.reset());

/** As Chrome keeps objects: keys in the order of the alphabet. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/** The same browser account on another, new device. */
async function moveToNewDevice(): Promise<void> {
  const items = await browser.storage.sync.get(null);
  fakeBrowser.reset();
  await browser.storage.sync.set(items);
}

describe('sync', () => {
  it('is off until it is switched on', async () => {
    await openBriefRepository().restore([sampleBrief()]);
    await syncNow();
    expect(await browser.storage.sync.get(null)).toEqual({});
  });

  it('carries settings, packs and open briefs to a new device, and says what it did', async () => {
    await openBriefRepository().restore([
      sampleBrief({ source: { text: 'private mail' } }),
      sampleBrief({ status: 'closed' }, 1),
    ]);
    await changePreferences((old) => ({ ...old, sensitivity: 'eager', ignoredSentences: ['a'] }));
    await openPacks().update(() => [pack]);
    await setSync(true);
    expect(JSON.stringify(await browser.storage.sync.get(null))).not.toContain('private');
    await moveToNewDevice();
    await changePreferences((old) => ({ ...old, ignoredSentences: ['b'] }));
    await setSync(true);
    const [brief] = await stored();
    const { source: _, ...expected } = sampleBrief();
    expect(brief).toMatchObject({ ...expected, revision: 0, updatedAt: expected.createdAt });
    expect(await loadPreferences()).toMatchObject({
      sensitivity: 'eager',
      ignoredSentences: ['b', 'a'],
    });
    expect(await openPacks().get()).toEqual([pack]);
    expect(await openSyncStore().get()).toMatchObject({ isOn: true, problem: null, without: 0 });
  });

  it('writes nothing when nothing changed, though the browser sorts the keys it stores', async () => {
    await openBriefRepository().restore([sampleBrief()]);
    await setSync(true);
    await browser.storage.local.set(sorted(await browser.storage.local.get(null)) as object);
    const set = vi.spyOn(browser.storage.sync, 'set');
    const before = await stored();
    await syncNow();
    await browser.storage.local.set(sorted(await browser.storage.local.get(null)) as object);
    await syncNow();
    expect(set).not.toHaveBeenCalled();
    expect(await stored()).toEqual(before);
  });

  it('keeps what never travels when other fields change elsewhere', async () => {
    const repository = openBriefRepository();
    await repository.restore([sampleBrief({ source: { text: 'the mail' } })]);
    await setSync(true);
    const state = await browser.storage.local.get(null);
    await repository.update(sampleBrief().id, 0, { why: 'From the other device' });
    await syncNow();
    // Back to before the change, as the first device still is.
    await browser.storage.local.clear();
    await browser.storage.local.set(state);
    await syncNow();
    expect(await stored()).toMatchObject([
      { why: 'From the other device', source: { text: 'the mail' } },
    ]);
  });

  it('tells when the browser is full or busy, and loses nothing', async () => {
    await openBriefRepository().restore([sampleBrief()]);
    const { set } = browser.storage.sync;
    browser.storage.sync.set = async () => {
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    };
    await setSync(true);
    expect((await openSyncStore().get()).problem).toBe('busy');
    browser.storage.sync.set = set;
    await syncNow();
    expect((await openSyncStore().get()).problem).toBeNull();
    expect(Object.keys(await browser.storage.sync.get(null)).length).toBeGreaterThan(0);
    expect(await stored()).toHaveLength(1);
  });
});
