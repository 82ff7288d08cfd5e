import { useState } from 'preact/hooks';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { type MessageKey, t } from '../text';
import type { ExportAction, ExportWay } from './services';

interface ExportMenuProps {
  readonly actions: readonly ExportAction[];
  readonly onRun: (action: ExportAction, way: ExportWay) => void;
}

const WAYS: Readonly<Record<ExportWay, MessageKey>> = {
  download: 'exportDownload',
  copy: 'exportCopy',
  mail: 'exportMailOpen',
};

/** The brief as a file or text for another tool. */
export function ExportMenu({ actions, onRun }: ExportMenuProps) {
  const [id, setId] = useState(actions[0]?.id);
  const chosen = actions.find((action) => action.id === id) ?? actions[0];
  if (!chosen) return null;
  return (
    <Field label={t('builderExport')}>
      {(ids) => (
        <div class="export-line">
          <select
            id={ids.id}
            class="input"
            value={chosen.id}
            onChange={(event) => setId(event.currentTarget.value)}
          >
            {actions.map((action) => (
              <option key={action.id} value={action.id}>
                {action.label}
              </option>
            ))}
          </select>
          {chosen.ways.map((way) => (
            <Button key={way} onClick={() => onRun(chosen, way)}>
              {t(WAYS[way])}
            </Button>
          ))}
        </div>
      )}
    </Field>
  );
}
