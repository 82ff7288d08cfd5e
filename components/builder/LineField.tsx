import { Field } from '../base/Field';

interface LineFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}

/** A text on one line. */
export function LineField({ label, value = '', placeholder, onChange }: LineFieldProps) {
  return (
    <Field label={label}>
      {({ id }) => (
        <input
          id={id}
          class="input"
          maxLength={2_000}
          placeholder={placeholder}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
