import { useEffect, useRef } from 'preact/hooks';
import type { QuickFormat } from '@/lib/exporters/lightFormats';
import { t } from '../text';

interface ExportMenuProps {
  readonly formats: readonly QuickFormat[];
  /** `null` asks for all formats. */
  readonly onPick: (format: QuickFormat | null) => void;
  readonly onClose: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The few formats people need most; arrow keys move, Escape closes only this. */
export function ExportMenu({ formats, onPick, onClose }: ExportMenuProps) {
  const root = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const menu = root.current;
    // By hand: `scrollIntoView` may move the page behind the card as well.
    const box = menu?.closest('.card-body');
    if (box) box.scrollTop = box.scrollHeight;
    // Opened with the mouse, the caret stays in the message.
    const { activeElement } = (menu?.getRootNode() ?? document) as Document | ShadowRoot;
    if (menu && activeElement?.closest('.card')?.contains(menu)) {
      menu.querySelector('button')?.focus({ preventScroll: true });
    }
  }, []);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return onClose();
    }
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...(root.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <fieldset class="proposal-menu" ref={root} onKeyDown={move}>
      <legend class="field-label">{t('cardExportTitle')}</legend>
      <div class="export-formats">
        {formats.map((format) => (
          <button
            key={format.id}
            type="button"
            class="proposal-option"
            title={format.isText ? undefined : t('cardExportSaves')}
            onClick={() => onPick(format)}
          >
            {t(format.label)}
            {!format.isText && <span aria-hidden="true"> ↗</span>}
          </button>
        ))}
        <button
          type="button"
          class="proposal-option"
          title={t('cardExportSaves')}
          onClick={() => onPick(null)}
        >
          {t('cardExportMore')}
          <span aria-hidden="true"> ↗</span>
        </button>
      </div>
    </fieldset>
  );
}
