import { z } from 'zod';
import { Brief } from '../briefs/brief';
import { readRecord } from '../briefs/migrations';
import { pathInWords } from '../importers/position';
import { failed, type Reading } from '../importers/problem';

export const BACKUP_FORMAT = 'outcomewise-backup';
export const BACKUP_VERSION = 1;

/** Names of keys as we write them; anything else in a file is not ours to store. */
const KEY = /^[a-z][a-zA-Z0-9]*(?:[:.-][\w.:-]{1,120})?$/;

/** Made anew from the records, or true only for this device. */
const NOT_KEPT = /^(?:index:|sync:|backup:|draft:unreadable$)/;

const Envelope = z.object({
  format: z.literal(BACKUP_FORMAT),
  formatVersion: z.number().int().min(1),
  createdAt: z.iso.datetime(),
  items: z.record(z.string(), z.unknown()),
});

/** Everything that is stored, as one value. */
export interface Backup {
  readonly createdAt: string;
  readonly items: ReadonlyMap<string, unknown>;
}

/** True for keys that belong into a backup. */
export function isKept(key: string): boolean {
  return KEY.test(key) && !NOT_KEPT.test(key);
}

/** The file of a backup. */
export function writeBackup({ createdAt, items }: Backup): string {
  const envelope = { format: BACKUP_FORMAT, formatVersion: BACKUP_VERSION, createdAt };
  const lines = [...items].map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `${JSON.stringify(envelope).slice(0, -1)},\n"items": {\n${lines.join(',\n')}\n}}\n`;
}

/** Reads a backup from parsed JSON; nothing is stored by it. */
export function readBackup(value: unknown): Reading<Backup> {
  const parsed = Envelope.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const isOurs = z.object({ format: z.literal(BACKUP_FORMAT) }).safeParse(value).success;
    return failed(
      isOurs
        ? { key: 'importProblemField', field: pathInWords(issue?.path ?? []) }
        : { key: 'importProblemNotBackup' },
    );
  }
  if (parsed.data.formatVersion > BACKUP_VERSION) {
    return failed({ key: 'importProblemFuture', field: 'formatVersion' });
  }
  const items = new Map(Object.entries(parsed.data.items).filter(([key]) => isKept(key)));
  for (const [key, record] of items) {
    const version = z.object({ schemaVersion: z.number() }).safeParse(record);
    const isLater = version.success && version.data.schemaVersion > Brief.shape.schemaVersion.value;
    if (key.startsWith('brief:') && isLater)
      return failed({ key: 'importProblemFuture', field: key });
  }
  return { ok: true, value: { createdAt: parsed.data.createdAt, items } };
}

/** What a backup holds, in numbers people recognise. */
export interface BackupContents {
  readonly briefs: number;
  readonly people: number;
  readonly packs: number;
  /** Records kept although this version cannot read them. */
  readonly unreadable: number;
}

export function contentsOf({ items }: Pick<Backup, 'items'>): BackupContents {
  let briefs = 0;
  let unreadable = 0;
  for (const [key, record] of items) {
    if (!key.startsWith('brief:')) continue;
    if (readRecord(record).ok) briefs++;
    else unreadable++;
  }
  const length = (key: string) => {
    const list = items.get(key);
    return Array.isArray(list) ? list.length : 0;
  };
  return { briefs, people: length('people'), packs: length('packs'), unreadable };
}
