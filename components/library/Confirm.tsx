import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../base/Button';
import { t } from '../text';

/** Something that is asked before it is done. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
}

interface ConfirmProps {
  readonly question: Question | null;
  readonly onClose: () => void;
}

/** A modal question; Escape and Cancel leave everything as it is. */
export function Confirm({ question, onClose }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question) dialog.current?.showModal();
    else dialog.current?.close();
  }, [question]);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="confirm-title" onClose={onClose}>
      {question && (
        <>
          <h2 id="confirm-title">{question.title}</h2>
          <p>{question.text}</p>
          <div class="dialog-actions">
            <Button onClick={onClose}>{t('libraryCancel')}</Button>
            <Button
              look="danger"
              onClick={() => {
                question.onConfirm();
                onClose();
              }}
            >
              {question.confirm}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}
