import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupSection } from '@/components/options/BackupSection';
import { localDay } from '@/lib/exporters/fileName';
import {
  deleteEverything,
  isBackupDue,
  lastBackup,
  noteBackup,
  restoreBackup,
  takeBackup,
} from '@/lib/platform/backup';
import {
  type Backup as BackupData,
  contentsOf,
  readBackup,
  writeBackup,
} from '@/lib/platform/backupFile';
import { download } from '@/lib/platform/download';
import { MAX_BACKUP_BYTES, readUpload } from '@/lib/platform/readUpload';
import { useBriefCount } from './stores';

/** Backup, restore and delete over what this device stores. */
export function Backup() {
  const [last, setLast] = useState<Date | null>(null);
  const count = useBriefCount();
  const chosen = useRef<BackupData | null>(null);
  const before = useRef<BackupData | null>(null);
  useEffect(() => void lastBackup().then(setLast), []);
  return (
    <BackupSection
      last={last?.toLocaleDateString(undefined, { dateStyle: 'long' }) ?? null}
      isDue={isBackupDue(last, count ?? 0, new Date())}
      onBackup={async () => {
        const now = new Date();
        const file = `outcomewise-backup-${localDay(now)}.json`;
        download(file, 'application/json', writeBackup(await takeBackup(now)));
        await noteBackup(now);
        setLast(now);
      }}
      onRead={async (file) => {
        const read = await readUpload(file, MAX_BACKUP_BYTES);
        if (!read.ok) return read;
        const backup = readBackup(read.value.kind === 'json' ? read.value.value : null);
        if (!backup.ok) return backup;
        chosen.current = backup.value;
        return { ok: true, contents: contentsOf(backup.value) };
      }}
      onRestore={async () => {
        if (!chosen.current) return 'unavailable';
        const result = await restoreBackup(chosen.current, new Date());
        if (!result.ok) return result.reason;
        before.current = result.before;
        return 'done';
      }}
      onUndoRestore={async () => {
        if (before.current) await restoreBackup(before.current, new Date());
      }}
      onDeleteEverything={async () => {
        await deleteEverything();
        setLast(null);
      }}
    />
  );
}
