import type { Brief } from '@/lib/briefs/brief';
import type { ImportPlan } from '@/lib/importers/plan';
import type { Reading } from '@/lib/importers/problem';
import type { ImportFile } from '@/lib/importers/readFile';
import type { ImportReceipt, UndoReport } from '@/lib/platform/runImport';
import { Button } from '../base/Button';
import { count } from '../plural';
import { t } from '../text';
import { DropZone } from './DropZone';
import { DryRun } from './DryRun';
import { ImportDone } from './ImportDone';
import { MappingTable } from './MappingTable';
import { Problems } from './Problems';
import { useImport } from './useImport';
import './import.css';

export interface ImportPanelProps {
  readonly onRead: (file: File) => Promise<Reading<ImportFile>>;
  readonly onPlan: (briefs: readonly Brief[]) => Promise<ImportPlan>;
  readonly onRun: (plan: ImportPlan) => Promise<ImportReceipt>;
  readonly onUndo: (receipt: ImportReceipt) => Promise<UndoReport>;
  /** Adds a template pack; answers with its name. */
  readonly onPack?: (text: string) => Promise<Reading<string>>;
}

/** Brings briefs in: choose a file, see what would happen, import, and take it back if wrong. */
export function ImportPanel(props: ImportPanelProps) {
  const { step, busy, ...act } = useImport(props);
  return (
    <div class="import-panel" aria-busy={busy}>
      {(step.kind === 'choose' || step.kind === 'problems' || step.kind === 'backup') && (
        <DropZone
          accept=".json,.csv,.tsv,.txt"
          disabled={busy}
          hint={t('importHint')}
          onFile={act.choose}
        />
      )}
      <div role="status" class="import-state">
        {step.kind === 'problems' && <Problems problems={step.problems} />}
        {step.kind === 'backup' && <p class="notice">{t('importIsBackup')}</p>}
        {step.kind === 'pack' && <p class="notice">{t('importPackAdded', step.name)}</p>}
        {step.kind === 'plan' && (
          <DryRun
            plan={step.plan}
            skipped={step.skipped}
            busy={busy}
            onImport={() => act.run(step.plan)}
            onCancel={act.reset}
          />
        )}
        {(step.kind === 'done' || step.kind === 'undone') && (
          <ImportDone step={step} busy={busy} onUndo={act.undo} />
        )}
      </div>
      {step.kind === 'map' && (
        <>
          <MappingTable
            table={step.table}
            mapping={step.mapping}
            onChange={(mapping) => act.map(step.table, mapping)}
          />
          <div class="import-buttons">
            <Button
              look="primary"
              disabled={busy || !step.mapping.includes('outcome')}
              onClick={() => act.planTable(step.table, step.mapping)}
            >
              {count(step.table.rows.length, 'importPreviewOne', 'importPreview')}
            </Button>
            <Button onClick={act.reset}>{t('importCancel')}</Button>
          </div>
          {!step.mapping.includes('outcome') && <p class="field-hint">{t('importNeedsOutcome')}</p>}
        </>
      )}
      {(step.kind === 'done' || step.kind === 'undone' || step.kind === 'pack') && (
        <div class="import-buttons">
          <Button onClick={act.reset}>{t('importAnother')}</Button>
        </div>
      )}
    </div>
  );
}
