import type { UnreadableRecord } from '@/lib/platform/briefRepository';
import { Button } from '../../base/Button';
import { count } from '../../plural';
import { t } from '../../text';

interface UnreadableProps {
  readonly records: readonly UnreadableRecord[];
  /** Whether they were saved to a file: only then is removing offered. */
  readonly isSaved: boolean;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

/** Records we cannot read are never hidden and never overwritten; they can be taken out whole. */
export function Unreadable({ records, isSaved, onSave, onRemove }: UnreadableProps) {
  if (records.length === 0) return null;
  return (
    <section class="notice notice-problem unreadable">
      <p>{count(records.length, 'libraryUnreadableOne', 'libraryUnreadable')}</p>
      <details>
        <summary>{t('libraryUnreadableWhy')}</summary>
        <ul>
          {records.slice(0, 20).map((record) => (
            <li key={record.key}>
              <code>{record.key}</code>: {record.problem}
            </li>
          ))}
        </ul>
      </details>
      <div class="notice-buttons">
        <Button onClick={onSave}>{t('libraryUnreadableSave')}</Button>
        {isSaved && (
          <Button look="danger" onClick={onRemove}>
            {t('libraryUnreadableRemove')}
          </Button>
        )}
      </div>
    </section>
  );
}
