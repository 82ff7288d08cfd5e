import { Field } from '../base/Field';
import { t } from '../text';
import { SuggestionChips } from './SuggestionChips';

/** More lines than this cannot be stored; what is beyond stays in the last one. */
const MAX_LINES = 50;

interface LinesFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: readonly string[] | undefined;
  readonly suggestions?: readonly string[];
  readonly onChange: (value: string[]) => void;
}

function toLines(text: string): string[] {
  const lines = text.split('\n');
  if (lines.length <= MAX_LINES) return lines;
  return [...lines.slice(0, MAX_LINES - 1), lines.slice(MAX_LINES - 1).join('; ')];
}

/** A list typed as lines; offers are added as lines of their own. */
export function LinesField({
  name,
  label,
  value = [],
  suggestions = [],
  onChange,
}: LinesFieldProps) {
  const open = suggestions.filter((offer) => !value.includes(offer));
  return (
    <div class="builder-field">
      <Field label={label} hint={value.length > 1 ? undefined : t('builderOnePerLine')}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            data-field={name}
            class="input"
            rows={2}
            maxLength={10_000}
            aria-describedby={describedBy}
            value={value.join('\n')}
            onInput={(event) => onChange(toLines(event.currentTarget.value))}
          />
        )}
      </Field>
      <SuggestionChips
        label={label}
        values={open.slice(0, 3)}
        onPick={(offer) => onChange([...value.filter((line) => line.trim() !== ''), offer])}
      />
    </div>
  );
}
