import { Button } from '../base/Button';
import { t } from '../text';

/** What just happened, with a way back where there is one. */
export interface Said {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

interface ToastProps {
  readonly said: Said | null;
  readonly onClose: () => void;
}

/** Always in the page, so that screen readers hear what appears in it. */
export function Toast({ said, onClose }: ToastProps) {
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {said && (
        <div class="toast">
          <span>{said.text}</span>
          {said.undo && (
            <Button look="quiet" onClick={said.undo}>
              {t('libraryUndo')}
            </Button>
          )}
          <Button look="quiet" aria-label={t('libraryClose')} onClick={onClose}>
            ✕
          </Button>
        </div>
      )}
    </div>
  );
}
