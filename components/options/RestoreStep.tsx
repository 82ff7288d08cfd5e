import type { ImportProblem } from '@/lib/importers/problem';
import type { BackupContents } from '@/lib/platform/backupFile';
import { Button } from '../base/Button';
import { Problems } from '../import/Problems';
import { count } from '../plural';
import { t } from '../text';

export type RestoreState =
  | { readonly kind: 'choose' | 'done' | 'undone' | 'storage-full' | 'unavailable' }
  | { readonly kind: 'problems'; readonly problems: readonly ImportProblem[] }
  | { readonly kind: 'ready'; readonly contents: BackupContents };

interface RestoreStepProps {
  readonly state: RestoreState;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
}

/** What a backup holds before it is restored, and the way back afterwards. */
export function RestoreStep({ state, onRestore, onCancel, onUndo }: RestoreStepProps) {
  return (
    <div role="status" class="import-state">
      {state.kind === 'problems' && <Problems problems={state.problems} />}
      {state.kind === 'ready' && (
        <div class="notice restore-ready">
          <p>
            {t(
              'backupHolds',
              count(state.contents.briefs, 'libraryOne', 'libraryMany'),
              count(state.contents.people, 'backupHoldsPerson', 'backupHoldsPeople'),
              count(state.contents.packs, 'backupHoldsPack', 'backupHoldsPacks'),
            )}{' '}
            {state.contents.unreadable > 0 &&
              count(state.contents.unreadable, 'backupHoldsUnreadableOne', 'backupHoldsUnreadable')}
          </p>
          <p>{t('backupReplaces')}</p>
          <div class="import-buttons">
            <Button look="primary" onClick={onRestore}>
              {t('backupRestoreRun')}
            </Button>
            <Button onClick={onCancel}>{t('importCancel')}</Button>
          </div>
        </div>
      )}
      {state.kind === 'done' && (
        <div class="notice import-done">
          <span>{t('backupRestored')}</span>
          <Button onClick={onUndo}>{t('backupUndo')}</Button>
        </div>
      )}
      {state.kind === 'undone' && <p class="notice">{t('backupUndone')}</p>}
      {(state.kind === 'storage-full' || state.kind === 'unavailable') && (
        <p class="notice notice-problem">
          {t(state.kind === 'storage-full' ? 'backupFull' : 'backupFailed')}
        </p>
      )}
    </div>
  );
}
