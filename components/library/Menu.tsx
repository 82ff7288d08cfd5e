import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';

interface MenuItem {
  readonly text: string;
  readonly look?: 'danger';
  readonly onPick: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly children?: ComponentChildren;
}

/** Actions that are needed less often, behind one button. */
export function Menu({ label, items, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      if (!menu?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        menu.querySelector('summary')?.focus();
      } else if (menu.contains(event.target as Node)) return;
      menu.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close, { capture: true });
    };
  }, []);
  const pick = (item: MenuItem) => {
    if (details.current) details.current.open = false;
    item.onPick();
  };
  return (
    <details class="menu" ref={details}>
      <summary class="button" aria-label={children ? undefined : label}>
        {children ?? <Icon name="more" />}
      </summary>
      <ul class="menu-list">
        {items.map((item) => (
          <li key={item.text}>
            <button
              type="button"
              class={item.look === 'danger' ? 'menu-item menu-item-danger' : 'menu-item'}
              onClick={() => pick(item)}
            >
              {item.text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
