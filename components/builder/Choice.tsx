interface ChoiceProps<T extends string | number> {
  readonly legend: string;
  readonly name: string;
  readonly value: T | undefined;
  readonly options: ReadonlyArray<readonly [T, string]>;
  /** `row` for two or three short words, `list` for sentences. */
  readonly shape?: 'row' | 'list';
  readonly hideLegend?: boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few: real radio buttons, so that arrow keys and screen readers work by themselves. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { legend, name, value, options, shape = 'row', hideLegend = false, onChange } = props;
  return (
    <fieldset class={`choice choice-${shape}`}>
      <legend class={hideLegend ? 'visually-hidden' : 'field-label'}>{legend}</legend>
      <div class="choice-options">
        {options.map(([option, label]) => (
          <label key={option} class="choice-option">
            <input
              type="radio"
              name={name}
              data-field={name}
              checked={value === option}
              onChange={() => onChange(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
