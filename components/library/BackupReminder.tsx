import { Button } from '../base/Button';
import { t } from '../text';

/** Said once in a while, above the list: there is no copy of all this. */
export function BackupReminder({ onLater }: { readonly onLater: () => void }) {
  return (
    <div class="notice backup-reminder">
      <p>{t('libraryBackupDue')}</p>
      <a class="button" href="/options.html#backup">
        {t('libraryBackup')}
      </a>
      <Button look="quiet" onClick={onLater}>
        {t('libraryBackupLater')}
      </Button>
    </div>
  );
}
