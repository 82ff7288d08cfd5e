import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../base/Button';
import { t } from '../text';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal view over the page; Escape closes it and the focus goes back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="dialog dialog-wide"
      ref={dialog}
      aria-labelledby="dialog-title"
      onClose={onClose}
    >
      <div class="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        <Button look="quiet" aria-label={t('libraryClose')} onClick={() => dialog.current?.close()}>
          ✕
        </Button>
      </div>
      {children}
    </dialog>
  );
}
