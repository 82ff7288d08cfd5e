import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sampleBrief } from '../exporters/samples';
import { parseJson } from '../importers/parseJson';
import {
  deleteEverything,
  isBackupDue,
  isReminderDue,
  lastBackup,
  noteBackup,
  putOffBackup,
  restoreBackup,
  takeBackup,
} from './backup';
import { contentsOf, readBackup, writeBackup } from './backupFile';
import { openBriefRepository } from './briefStore';
import { openPeople } from './peopleStore';
import { changePreferences, loadPreferences } from './preferences';

const now = new Date('2026-11-21T12:00:00Z');
const ana = { id: crypto.randomUUID(), name: 'Ana', kind: 'person' } as const;

beforeEach(async () => {
  fakeBrowser.reset();
  const briefs = openBriefRepository();
  await briefs.restore([sampleBrief(), sampleBrief({ outcome: 'Two' }, 1)]);
  await openPeople().update(() => [ana]);
  await changePreferences((old) => ({ ...old, ignoredSentences: ['please reply'] }));
  await browser.storage.local.set({ 'brief:broken': { schemaVersion: 99 }, 'sync:device': 'x' });
});

function throughAFile(backup: Parameters<typeof writeBackup>[0]) {
  const parsed = parseJson(writeBackup(backup));
  if (!parsed.ok) throw new Error('not JSON');
  return readBackup(parsed.value);
}

describe('backup', () => {
  it('keeps every key that is ours and restores it on an empty device', async () => {
    await browser.storage.local.remove('brief:broken');
    const before = await takeBackup(now);
    expect(contentsOf(before)).toEqual({ briefs: 2, people: 1, packs: 0, unreadable: 0 });
    const read = throughAFile(before);
    if (!read.ok) throw new Error('refused');
    expect([...read.value.items].sort()).toEqual([...before.items].sort());
    fakeBrowser.reset();
    await openBriefRepository().restore([sampleBrief({ outcome: 'Only here' }, 5)]);
    const restored = await restoreBackup(read.value, now);
    expect(restored.ok).toBe(true);
    const { rows } = await openBriefRepository().rows();
    expect(rows.map((row) => row.id).sort()).toEqual([sampleBrief().id, sampleBrief({}, 1).id]);
    expect(await openPeople().get()).toEqual([ana]);
    expect((await loadPreferences()).ignoredSentences).toEqual(['please reply']);
    if (restored.ok) await restoreBackup(restored.before, now);
    expect((await openBriefRepository().list()).briefs.map((brief) => brief.outcome)).toEqual([
      'Only here',
    ]);
  });

  it('keeps what it cannot read, but takes nothing from a later version or a stranger', async () => {
    const taken = await takeBackup(now);
    expect(contentsOf(taken).unreadable).toBe(1);
    expect(throughAFile(taken)).toMatchObject({
      ok: false,
      problems: [{ key: 'importProblemFuture', field: 'brief:broken' }],
    });
    expect(readBackup({ format: 'x' })).toMatchObject({
      ok: false,
      problems: [{ key: 'importProblemNotBackup' }],
    });
    const hostile = JSON.parse(
      `{"format":"outcomewise-backup","formatVersion":1,"createdAt":"2026-11-21T12:00:00.000Z","items":{"__proto__":{"polluted":1},"constructor":1,"a b<script>":1,"sync:device":"y","people":[]}}`,
    );
    const read = readBackup(hostile);
    expect(read.ok && [...read.value.items.keys()]).toEqual(['constructor', 'people']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('changes nothing when the disk is full', async () => {
    const before = await browser.storage.local.get(null);
    const full = vi
      .spyOn(browser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const result = await restoreBackup(
      { createdAt: now.toISOString(), items: new Map([['people', []]]) },
      now,
    );
    full.mockRestore();
    expect(result).toEqual({ ok: false, reason: 'storage-full' });
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('is due when old, and only when there is something to lose', async () => {
    expect(await lastBackup()).toBeNull();
    expect(isBackupDue(null, 4, now)).toBe(false);
    expect(isBackupDue(null, 5, now)).toBe(true);
    await noteBackup(now);
    const last = await lastBackup();
    expect(isBackupDue(last, 50, new Date('2026-12-20T12:00:00Z'))).toBe(false);
    expect(isBackupDue(last, 50, new Date('2026-12-22T12:00:00Z'))).toBe(true);
  });

  it('is asked for again a week after it was put off, or not at all once saved', async () => {
    await browser.storage.local.clear();
    const days = (n: number) => new Date(now.getTime() + n * 86_400_000);
    expect(await isReminderDue(4, now)).toBe(false);
    expect(await isReminderDue(5, now)).toBe(true);
    await putOffBackup(now);
    expect(await isReminderDue(5, days(6))).toBe(false);
    expect(await isReminderDue(5, days(8))).toBe(true);
    await noteBackup(days(8));
    expect(await isReminderDue(5, days(9))).toBe(false);
    expect(await isReminderDue(5, days(40))).toBe(true);
  });

  it('leaves nothing after deleting everything', async () => {
    await deleteEverything();
    expect(await browser.storage.local.get(null)).toEqual({});
    expect((await openBriefRepository().rows()).rows).toEqual([]);
  });
});
