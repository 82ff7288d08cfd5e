import { browser } from 'wxt/browser';
import { type Backup, isKept } from './backupFile';
import { openLock } from './lock';
import { localArea, writeFailure } from './storageArea';

const LAST_KEY = 'backup:last';
const LATER_KEY = 'backup:later';
const DAY = 86_400_000;

/** After this time the owner is reminded, once there is something to lose. */
const OLD_AFTER_DAYS = 30;
const WORTH_A_BACKUP = 5;
/** Who says "not now" is left in peace this long. */
const LATER_DAYS = 7;

/** Everything stored on this device. */
export async function takeBackup(now: Date): Promise<Backup> {
  const items = Object.entries(await localArea.getAll()).filter(([key]) => isKept(key));
  return { createdAt: now.toISOString(), items: new Map(items) };
}

/** Remembers that a backup was saved. */
export async function noteBackup(now: Date): Promise<void> {
  await browser.storage.local.set({ [LAST_KEY]: now.toISOString() });
}

/** When the last backup was saved, if ever. */
export async function lastBackup(): Promise<Date | null> {
  return storedDate(LAST_KEY);
}

/** Puts the reminder off for a while. */
export async function putOffBackup(now: Date): Promise<void> {
  await browser.storage.local.set({ [LATER_KEY]: now.toISOString() });
}

/** True when the user should be reminded: a backup is due, and was not put off lately. */
export async function isReminderDue(briefs: number, now: Date): Promise<boolean> {
  const [last, later] = await Promise.all([lastBackup(), storedDate(LATER_KEY)]);
  const isPutOff = later !== null && now.getTime() - later.getTime() < LATER_DAYS * DAY;
  return !isPutOff && isBackupDue(last, briefs, now);
}

async function storedDate(key: string): Promise<Date | null> {
  const { [key]: at } = await browser.storage.local.get(key);
  const date = new Date(typeof at === 'string' ? at : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** True when it is time for the next backup. */
export function isBackupDue(last: Date | null, briefs: number, now: Date): boolean {
  if (briefs < WORTH_A_BACKUP) return false;
  return !last || now.getTime() - last.getTime() > OLD_AFTER_DAYS * DAY;
}

export type RestoreResult =
  /** `before` is what was here; restoring it takes the restore back. */
  | { readonly ok: true; readonly before: Backup }
  | { readonly ok: false; readonly reason: 'storage-full' | 'unavailable' };

/**
 * Puts everything back as it was when the backup was taken. The new values are written in one
 * transaction before anything is removed: a full disk or a crash leaves all that was here.
 */
export function restoreBackup({ items }: Backup, now: Date): Promise<RestoreResult> {
  return openLock('briefs')(async () => {
    try {
      const before = await takeBackup(now);
      await localArea.set(Object.fromEntries(items));
      // The index goes too: it is made anew from the records.
      const keys = Object.keys(await localArea.getAll());
      const gone = keys.filter((key) => (isKept(key) ? !items.has(key) : key.startsWith('index:')));
      await localArea.remove(gone);
      return { ok: true, before };
    } catch (error) {
      return { ok: false, reason: writeFailure(error) };
    }
  });
}

/** Deletes everything we stored on this device, and what we put into the browser's sync. */
export async function deleteEverything(): Promise<void> {
  await openLock('briefs')(() => browser.storage.local.clear());
  await browser.storage.sync?.clear();
}
