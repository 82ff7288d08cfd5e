import { type Mapping, TARGETS, type Target, withTarget } from '@/lib/importers/mapping';
import type { Table } from '@/lib/importers/table';
import { type MessageKey, t } from '../text';

/** Enough to recognise a column. */
const SAMPLES = 3;

const LABELS: Readonly<Record<Target, MessageKey>> = {
  outcome: 'importTargetOutcome',
  why: 'importTargetWhy',
  metrics: 'importTargetMetrics',
  deadline: 'importTargetDeadline',
  owner: 'importTargetOwner',
  area: 'importTargetArea',
  tags: 'importTargetTags',
  authority: 'importTargetAuthority',
  context: 'importTargetContext',
  guardrails: 'importTargetGuardrails',
  constraints: 'importTargetConstraints',
  resources: 'importTargetResources',
  startingPoints: 'importTargetStartingPoints',
  collaborators: 'importTargetCollaborators',
  informed: 'importTargetInformed',
  checkIns: 'importTargetCheckIns',
  reviewOn: 'importTargetReviewOn',
  status: 'importTargetStatus',
  id: 'importTargetId',
};

interface MappingTableProps {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Each column with its first values, and what it becomes in a brief. */
export function MappingTable({ table, mapping, onChange }: MappingTableProps) {
  return (
    <div class="mapping">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('importColumn')}</th>
            <th scope="col">{t('importExamples')}</th>
            <th scope="col">{t('importBecomes')}</th>
          </tr>
        </thead>
        <tbody>
          {table.header.map((name, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and names may repeat
            <tr key={column}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td dir="auto" class="mapping-examples">
                {examples(table, column)}
              </td>
              <td>
                <select
                  class="input"
                  aria-label={t('importBecomesLabel', name)}
                  value={mapping[column] ?? ''}
                  onChange={(event) => {
                    const target = TARGETS.find((one) => one === event.currentTarget.value);
                    onChange(withTarget(mapping, column, target ?? null));
                  }}
                >
                  <option value="">{t('importTargetNone')}</option>
                  {TARGETS.map((target) => (
                    <option key={target} value={target}>
                      {t(LABELS[target])}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function examples(table: Table, column: number): string {
  return table.rows
    .map(({ cells }) => cells[column] ?? '')
    .filter((cell) => cell !== '')
    .slice(0, SAMPLES)
    .join(' · ')
    .slice(0, 120);
}
