import { useState } from 'preact/hooks';
import type { ImportProblem } from '@/lib/importers/problem';
import type { BackupContents } from '@/lib/platform/backupFile';
import { Button } from '../base/Button';
import { DropZone } from '../import/DropZone';
import { t } from '../text';
import { DeleteEverything } from './DeleteEverything';
import { type RestoreState, RestoreStep } from './RestoreStep';
import { Section } from './Section';

export interface BackupSectionProps {
  /** The day of the last backup in words, `null` for none. */
  readonly last: string | null;
  readonly isDue: boolean;
  readonly onBackup: () => Promise<void>;
  /** Reads a backup without restoring it. */
  readonly onRead: (
    file: File,
  ) => Promise<
    { ok: true; contents: BackupContents } | { ok: false; problems: readonly ImportProblem[] }
  >;
  /** Restores what was read last. */
  readonly onRestore: () => Promise<'done' | 'storage-full' | 'unavailable'>;
  readonly onUndoRestore: () => Promise<void>;
  readonly onDeleteEverything: () => Promise<void>;
}

/** One file with everything; back from it; and the way out. */
export function BackupSection(props: BackupSectionProps) {
  const [restore, setRestore] = useState<RestoreState>({ kind: 'choose' });
  const read = async (file: File) => {
    const result = await props.onRead(file);
    setRestore(
      result.ok
        ? { kind: 'ready', contents: result.contents }
        : { kind: 'problems', problems: result.problems },
    );
  };
  return (
    <Section id="backup" title={t('backupTitle')} lead={t('backupLead')}>
      <div class={props.isDue ? 'notice notice-due backup-line' : 'backup-line'}>
        <span>
          {props.last ? t('backupLast', props.last) : t('backupNever')}{' '}
          {props.isDue && t('backupDue')}
        </span>
        <Button look="primary" onClick={props.onBackup}>
          {t('backupSave')}
        </Button>
      </div>
      <h3>{t('backupRestore')}</h3>
      {restore.kind !== 'ready' && <DropZone accept=".json" onFile={read} />}
      <RestoreStep
        state={restore}
        onRestore={async () => setRestore({ kind: await props.onRestore() })}
        onCancel={() => setRestore({ kind: 'choose' })}
        onUndo={async () => {
          await props.onUndoRestore();
          setRestore({ kind: 'undone' });
        }}
      />
      <DeleteEverything onBackup={props.onBackup} onDelete={props.onDeleteEverything} />
    </Section>
  );
}
