import { Field } from '../base/Field';
import { SuggestionChips } from './SuggestionChips';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly value: string | undefined;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly maxLength?: number;
  /** Shown while the field is empty. */
  readonly suggestions?: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A text that grows with its content, with offers below it while it is empty. */
export function TextField(props: TextFieldProps) {
  const { name, label, value = '', suggestions = [] } = props;
  return (
    <div class="builder-field">
      <Field label={label} hint={props.hint} problem={props.problem}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            data-field={name}
            class="input"
            rows={props.rows ?? 2}
            maxLength={props.maxLength ?? 20_000}
            placeholder={props.placeholder}
            aria-describedby={describedBy}
            value={value}
            onInput={(event) => props.onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      {value.trim() === '' && (
        <SuggestionChips label={label} values={suggestions.slice(0, 3)} onPick={props.onChange} />
      )}
    </div>
  );
}
