import { Button } from '../base/Button';
import { t } from '../text';
import type { ExportState } from './useExport';

interface ExportProgressProps {
  readonly state: ExportState;
  readonly onCancel: () => void;
}

/** How an export goes; read out when it ends. */
export function ExportProgress({ state, onCancel }: ExportProgressProps) {
  return (
    <div class="export-state" role="status">
      {state.kind === 'running' && state.total > 0 && (
        <>
          <progress max={state.total} value={state.done} aria-label={t('exportRunning')} />
          <span aria-hidden="true">{t('exportRunningCount', state.done, state.total)}</span>
          <Button onClick={onCancel}>{t('exportCancel')}</Button>
        </>
      )}
      {state.kind === 'downloaded' && t('exportDownloaded', state.name)}
      {state.kind === 'copied' && t('exportCopied')}
      {state.kind === 'cancelled' && t('exportCancelled')}
      {state.kind === 'failed' && <span class="field-problem">{t('exportFailed')}</span>}
    </div>
  );
}
