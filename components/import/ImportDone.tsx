import type { ImportReceipt } from '@/lib/platform/runImport';
import { Button } from '../base/Button';
import { t } from '../text';
import type { ImportStep } from './useImport';

interface ImportDoneProps {
  readonly step: Extract<ImportStep, { kind: 'done' | 'undone' }>;
  readonly busy: boolean;
  readonly onUndo: (receipt: ImportReceipt) => void;
}

/** The result of an import, with the way back. */
export function ImportDone({ step, busy, onUndo }: ImportDoneProps) {
  if (step.kind === 'undone') {
    const { undone, kept } = step.report;
    return (
      <p class="notice">
        {t('importUndone', undone)} {kept > 0 && t('importUndoKept', kept)}
      </p>
    );
  }
  const { added, updated, refused } = step.receipt;
  return (
    <div class={refused.length > 0 ? 'notice notice-problem import-done' : 'notice import-done'}>
      <span>
        {t('importDone', added.length, updated.length)}{' '}
        {refused.length > 0 &&
          t(
            refused.includes('storage-full') ? 'importRefusedFull' : 'importRefused',
            refused.length,
          )}
      </span>
      {added.length + updated.length > 0 && (
        <Button disabled={busy} onClick={() => onUndo(step.receipt)}>
          {t('importUndo')}
        </Button>
      )}
    </div>
  );
}
