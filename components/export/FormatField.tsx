import { EXPORT_GROUPS, type Exporter, type ExportGroup } from '@/lib/exporters/exporter';
import { TOOLS_WITHOUT_IMPORT } from '@/lib/exporters/withoutImport';
import { Field } from '../base/Field';
import { type MessageKey, t } from '../text';

const GROUP_LABELS: Readonly<Record<ExportGroup, MessageKey>> = {
  documents: 'exportGroupDocuments',
  agents: 'exportGroupAgents',
  'task-tools': 'exportGroupTaskTools',
  calendar: 'exportGroupCalendar',
  data: 'exportGroupData',
};

interface FormatFieldProps {
  readonly exporters: readonly Exporter[];
  readonly isManaged: boolean;
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** The formats in groups, and the tools that take no file, so that nobody looks for them in vain. */
export function FormatField({ exporters, isManaged, value, onChange }: FormatFieldProps) {
  const groups = EXPORT_GROUPS.map((group) => ({
    group,
    formats: exporters.filter((exporter) => exporter.group === group),
  })).filter(({ formats }) => formats.length > 0);
  return (
    <Field label={t('exportFormat')} hint={isManaged ? t('exportManaged') : undefined}>
      {({ id, describedBy }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          class="input"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {groups.map(({ group, formats }) => (
            <optgroup key={group} label={t(GROUP_LABELS[group])}>
              {formats.map((exporter) => (
                <option key={exporter.id} value={exporter.id}>
                  {t(exporter.label)}
                </option>
              ))}
            </optgroup>
          ))}
          <optgroup label={t('exportGroupWithout')}>
            {TOOLS_WITHOUT_IMPORT.map((tool) => (
              <option key={tool.id} value={tool.id}>
                {t(tool.label)}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </Field>
  );
}
