import { useId } from 'preact/hooks';
import { t } from '../text';

/** A set of briefs that can be exported. */
export interface ExportScope {
  readonly id: 'one' | 'chosen' | 'filtered' | 'all';
  readonly count: number;
}

interface ScopeFieldProps {
  readonly scopes: readonly ExportScope[];
  readonly value: ExportScope['id'];
  readonly onChange: (id: ExportScope['id']) => void;
}

const LABELS = {
  one: 'exportScopeOne',
  chosen: 'exportScopeChosen',
  filtered: 'exportScopeFiltered',
  all: 'exportScopeAll',
} as const;

/** Which briefs go out. */
export function ScopeField({ scopes, value, onChange }: ScopeFieldProps) {
  const name = useId();
  return (
    <fieldset class="export-scope">
      <legend class="field-label">{t('exportScope')}</legend>
      {scopes.map(({ id, count }) => (
        <label key={id} class="export-scope-choice">
          <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
          <span>{t(LABELS[id], count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
