import { useId } from 'preact/hooks';
import { t } from '../text';
import type { AreaChoice } from './PersonForm';

/** The schema's limit for areas of one person. */
const MAX_AREAS = 40;

interface AreasFieldProps {
  readonly label: string;
  readonly areas: readonly AreaChoice[];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** Chosen areas as chips to take off, and a list to add from. */
export function AreasField({ label, areas, value, onChange }: AreasFieldProps) {
  const id = useId();
  const nameOf = (areaId: string) => areas.find((area) => area.id === areaId)?.name ?? areaId;
  const left = areas.filter((area) => !value.includes(area.id));
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {value.length > 0 && (
        <div class="area-chips">
          {value.map((areaId) => (
            <button
              key={areaId}
              type="button"
              class="chip"
              aria-label={t('optionsRemoveNamed', nameOf(areaId))}
              onClick={() => onChange(value.filter((other) => other !== areaId))}
            >
              {nameOf(areaId)} <span aria-hidden="true">×</span>
            </button>
          ))}
        </div>
      )}
      <select
        id={id}
        class="input"
        value=""
        disabled={value.length >= MAX_AREAS}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          event.currentTarget.value = '';
          if (chosen) onChange([...value, chosen]);
        }}
      >
        <option value="">{t('optionsAreaAdd')}</option>
        {left.map((area) => (
          <option key={area.id} value={area.id}>
            {area.name}
          </option>
        ))}
      </select>
    </div>
  );
}
