interface TabsProps<T extends string> {
  readonly label: string;
  readonly look?: 'small' | 'wide';
  readonly tabs: ReadonlyArray<readonly [T, string]>;
  readonly selected: T;
  /** Id of the panel the tabs change. */
  readonly panel: string;
  readonly onSelect: (tab: T) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Tabs with the keys people expect: arrows move, Tab leaves. */
export function Tabs<T extends string>(props: TabsProps<T>) {
  const { label, look = 'wide', tabs, selected, panel, onSelect } = props;
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const at = tabs.findIndex(([name]) => name === selected);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next[0]);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`[data-tab="${next[0]}"]`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} class={`tabs tabs-${look}`} onKeyDown={move}>
      {tabs.map(([name, text]) => (
        <button
          key={name}
          type="button"
          role="tab"
          class="tab"
          data-tab={name}
          aria-selected={name === selected}
          aria-controls={panel}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
