import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Brief } from '../briefs/brief';
import { sampleBrief } from '../exporters/samples';
import { changesIn } from '../importers/plan';
import type { BriefRepository } from './briefRepository';
import { openBriefRepository } from './briefStore';
import { dryRun, runImport, undoImport } from './runImport';

let here: BriefRepository;
let clock: Date;

beforeEach(() => {
  fakeBrowser.reset();
  clock = new Date('2026-11-22T08:00:00.000Z');
  here = openBriefRepository({ now: () => clock });
});

async function change(id: string, changes: Partial<Brief>): Promise<Brief> {
  clock = new Date(clock.getTime() + 3_600_000);
  const before = await here.get(id);
  const saved = await here.update(id, before?.revision ?? 0, changes);
  if (!saved.ok) throw new Error(saved.reason);
  return saved.brief;
}

const everything = async () => (await here.list()).briefs;

describe('importing our JSON', () => {
  it('adds, knows what is the same, and takes all of it back', async () => {
    await here.restore([sampleBrief()]);
    const before = await everything();
    const plan = await dryRun(here, [sampleBrief(), sampleBrief({ outcome: 'New' }, 1)]);
    expect(plan).toMatchObject({ same: 1, update: [], keepBoth: [], newerHere: 0 });
    expect(await everything()).toEqual(before);
    const receipt = await runImport(here, plan);
    expect(await everything()).toHaveLength(2);
    expect(await undoImport(here, receipt)).toEqual({ undone: 1, kept: 0 });
    expect(await everything()).toEqual(before);
  });

  it('lets the newer version win, in either direction', async () => {
    await here.restore([sampleBrief()]);
    const old = sampleBrief();
    const newer = await change(old.id, { why: 'Because', context: undefined });
    expect(await dryRun(here, [old])).toMatchObject({ newerHere: 1, update: [], keepBoth: [] });
    await here.remove([old.id]);
    await here.restore([old]);
    const plan = await dryRun(here, [newer]);
    expect(plan).toMatchObject({ newerHere: 0, keepBoth: [], add: [] });
    const receipt = await runImport(here, plan);
    const [now] = await everything();
    expect(now).toMatchObject({ why: 'Because' });
    expect(now).not.toHaveProperty('context');
    await undoImport(here, receipt);
    expect((await everything())[0]).toMatchObject({ why: old.why, context: old.context });
  });

  it('keeps both when both changed, and does so once', async () => {
    await here.restore([sampleBrief()]);
    const theirs = await change(sampleBrief().id, { why: 'Theirs' });
    await here.remove([theirs.id]);
    await here.restore([sampleBrief()]);
    await change(theirs.id, { why: 'Ours' });
    const plan = await dryRun(here, [theirs]);
    expect(plan.keepBoth).toHaveLength(1);
    await runImport(here, plan);
    expect((await everything()).map((brief) => brief.why).sort()).toEqual(['Ours', 'Theirs']);
    expect(changesIn(await dryRun(here, [theirs]))).toBe(0);
  });

  it('never takes back what was changed after the import', async () => {
    const receipt = await runImport(here, await dryRun(here, [sampleBrief(), sampleBrief({}, 1)]));
    await change(sampleBrief().id, { why: 'Edited since' });
    expect(await undoImport(here, receipt)).toEqual({ undone: 1, kept: 1 });
    expect((await everything()).map((brief) => brief.why)).toEqual(['Edited since']);
  });
});
