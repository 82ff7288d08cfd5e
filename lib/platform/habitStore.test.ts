import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countInHabits, openHabits } from './habitStore';

const draft = { text: 'Any update?', requests: [], day: '2026-11-18' };

describe('counting habits', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keeps numbers of a week and no text', async () => {
    await countInHabits(draft);
    await countInHabits(draft);
    const { log } = await openHabits().get();
    expect(log).toEqual([
      { week: '2026-11-16', requests: 0, outcomes: 0, missing: {}, signals: { chasing: 2 } },
    ]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('update');
  });

  it('writes nothing while switched off', async () => {
    await openHabits().update(() => ({ isOn: false, log: [] }));
    await countInHabits(draft);
    expect(await openHabits().get()).toEqual({ isOn: false, log: [] });
  });
});
