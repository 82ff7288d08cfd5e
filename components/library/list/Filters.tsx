import { findArea } from '@/lib/briefs/areaFor';
import { Button } from '../../base/Button';
import { Field } from '../../base/Field';
import { t } from '../../text';
import { STATUS_TEXT } from '../texts';
import { type DueFilter, EMPTY_LIST, filterCount, type ListState, type Scope } from './listState';

interface FiltersProps {
  readonly scope: Scope;
  readonly state: ListState;
  readonly owners: readonly string[];
  readonly areas: readonly string[];
  readonly onChange: (changes: Partial<ListState>) => void;
}

type Options = readonly (readonly [value: string, text: string])[];

/** Status, owner, area and date; in archive and bin the status is given. */
export function Filters({ scope, state, owners, areas, onChange }: FiltersProps) {
  const due: readonly (readonly [DueFilter, string])[] = [
    ['', t('libraryAnyTime')],
    ['late', t('libraryDueLate')],
    ['week', t('libraryDueWeek')],
    ['month', t('libraryDueMonth')],
    ['none', t('libraryDueNone')],
  ];
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t('libraryFilters')}</legend>
      {scope === 'briefs' && (
        <Select
          label={t('libraryStatus')}
          value={state.status}
          options={[
            ['', t('libraryAnyStatus')],
            ...(['draft', 'open', 'closed'] as const).map(
              (status) => [status, t(STATUS_TEXT[status])] as const,
            ),
          ]}
          onChange={(value) => onChange({ status: value as ListState['status'] })}
        />
      )}
      <Select
        label={t('builderOwner')}
        value={state.owner}
        options={[['', t('libraryAnyOwner')], ...owners.map((name) => [name, name] as const)]}
        onChange={(owner) => onChange({ owner })}
      />
      <Select
        label={t('builderArea')}
        value={state.area}
        options={[
          ['', t('libraryAnyArea')],
          ...areas.map((id) => [id, findArea(id)?.name ?? id] as const),
        ]}
        onChange={(area) => onChange({ area })}
      />
      <Select
        label={t('libraryDueFilter')}
        value={state.due}
        options={due}
        onChange={(value) => onChange({ due: value as DueFilter })}
      />
      {filterCount(state) > 0 && (
        <Button
          look="quiet"
          onClick={() => onChange({ ...EMPTY_LIST, query: state.query, sort: state.sort })}
        >
          {t('libraryClearFilters')}
        </Button>
      )}
    </fieldset>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: Options;
  readonly onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <select
          id={id}
          class="input"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
