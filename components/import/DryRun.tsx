import { changesIn, type ImportPlan } from '@/lib/importers/plan';
import { Button } from '../base/Button';
import { type MessageKey, t } from '../text';

interface DryRunProps {
  readonly plan: ImportPlan;
  /** Rows of a table without an outcome. */
  readonly skipped: number;
  readonly busy: boolean;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** What an import would do, before it does anything. */
export function DryRun({ plan, skipped, busy, onImport, onCancel }: DryRunProps) {
  const counts: [MessageKey, number][] = [
    ['importWillAdd', plan.add.length],
    ['importWillUpdate', plan.update.length],
    ['importWillKeepBoth', plan.keepBoth.length],
    ['importSame', plan.same],
    ['importNewerHere', plan.newerHere],
    ['importSkipped', skipped],
  ];
  const changes = changesIn(plan);
  return (
    <div class="dry-run">
      <ul class="dry-run-counts">
        {counts
          .filter(([, count]) => count > 0)
          .map(([key, count]) => (
            <li key={key}>
              <strong>{count}</strong> {t(key)}
            </li>
          ))}
      </ul>
      <div class="import-buttons">
        {changes > 0 && (
          <Button look="primary" disabled={busy} onClick={onImport}>
            {t('importRun', changes)}
          </Button>
        )}
        <Button disabled={busy} onClick={onCancel}>
          {t(changes > 0 ? 'importCancel' : 'importClose')}
        </Button>
      </div>
    </div>
  );
}
