import { useState } from 'preact/hooks';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { t } from '../text';

interface DeleteEverythingProps {
  readonly onBackup: () => Promise<void>;
  readonly onDelete: () => Promise<void>;
}

/** Deletes all data, after a backup was offered and a word was typed. */
export function DeleteEverything({ onBackup, onDelete }: DeleteEverythingProps) {
  const [step, setStep] = useState<'closed' | 'asking' | 'done'>('closed');
  const [typed, setTyped] = useState('');
  const word = t('backupDeleteWord');
  if (step === 'done') return <p class="notice">{t('backupDeleted')}</p>;
  return (
    <>
      <h3>{t('backupDelete')}</h3>
      {step === 'closed' ? (
        <div class="backup-line">
          <span class="option-note">{t('backupDeleteNote')}</span>
          <Button look="danger" onClick={() => setStep('asking')}>
            {t('backupDeleteOpen')}
          </Button>
        </div>
      ) : (
        <div class="notice notice-problem delete-form">
          <p>{t('backupDeleteOffer')}</p>
          <div>
            <Button onClick={onBackup}>{t('backupSave')}</Button>
          </div>
          <Field label={t('backupDeleteType', word)}>
            {({ id }) => (
              <input
                id={id}
                class="input"
                autocomplete="off"
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </Field>
          <div class="import-buttons">
            <Button
              look="danger"
              disabled={typed.trim().toLowerCase() !== word.toLowerCase()}
              onClick={async () => {
                await onDelete();
                setStep('done');
              }}
            >
              {t('backupDeleteRun')}
            </Button>
            <Button
              onClick={() => {
                setTyped('');
                setStep('closed');
              }}
            >
              {t('importCancel')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
