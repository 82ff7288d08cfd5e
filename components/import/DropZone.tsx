import { useId, useState } from 'preact/hooks';
import { t } from '../text';

interface DropZoneProps {
  readonly accept: string;
  readonly disabled?: boolean;
  readonly hint?: string;
  readonly onFile: (file: File) => void;
}

/** Takes a file by drag and drop, click or keyboard. */
export function DropZone({ accept, disabled, hint, onFile }: DropZoneProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  return (
    <label
      class={`drop-zone${isOver ? ' drop-zone-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // Otherwise the browser opens the file in place of the page.
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file can be chosen again after it was corrected.
          event.currentTarget.value = '';
        }}
      />
      <span>
        <span class="drop-zone-action">{t('importChoose')}</span> {t('importOrDrop')}
      </span>
      {hint && (
        <span id={`${id}-hint`} class="field-hint">
          {hint}
        </span>
      )}
    </label>
  );
}
