import { useState } from 'preact/hooks';
import { Button } from '../../base/Button';
import { count } from '../../plural';
import { t } from '../../text';
import type { Scope } from './listState';

/** What can be done with the chosen briefs. */
export interface BulkActions {
  readonly archive: () => void;
  readonly bin: () => void;
  readonly reopen: () => void;
  readonly tag: (tag: string) => void;
  readonly export: () => void;
  readonly deleteForever: () => void;
}

interface BulkBarProps extends BulkActions {
  readonly scope: Scope;
  readonly chosen: number;
  readonly total: number;
  readonly isBusy: boolean;
  /** False when all of the chosen are open already. */
  readonly canReopen: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
}

/** Stands in place of the count while briefs are chosen. */
export function BulkBar(props: BulkBarProps) {
  const { scope, chosen, total, isBusy } = props;
  const [tag, setTag] = useState<string | null>(null);
  const addTag = (event: Event) => {
    event.preventDefault();
    if (tag?.trim()) props.tag(tag.trim());
    setTag(null);
  };
  return (
    <div class="bulk" role="toolbar" aria-label={t('libraryBulk')}>
      <span class="bulk-count" aria-live="polite">
        {count(chosen, 'libraryChosenOne', 'libraryChosen')}
      </span>
      {chosen < total && (
        <Button look="quiet" onClick={props.onAll}>
          {t('libraryChooseAll', total.toLocaleString())}
        </Button>
      )}
      <Button look="quiet" onClick={props.onNone}>
        {t('libraryChooseNone')}
      </Button>
      <span class="bulk-actions">
        {scope !== 'briefs' && (
          <Button disabled={isBusy} onClick={props.reopen}>
            {t(scope === 'bin' ? 'libraryRestore' : 'libraryUnarchive')}
          </Button>
        )}
        {scope === 'briefs' && props.canReopen && (
          <Button disabled={isBusy} onClick={props.reopen}>
            {t('libraryReopen')}
          </Button>
        )}
        {scope === 'briefs' && (
          <Button disabled={isBusy} onClick={props.archive}>
            {t('libraryDoArchive')}
          </Button>
        )}
        {tag === null ? (
          <Button disabled={isBusy} onClick={() => setTag('')}>
            {t('libraryTag')}
          </Button>
        ) : (
          <form class="bulk-tag" onSubmit={addTag}>
            <input
              class="input"
              aria-label={t('libraryTagName')}
              placeholder={t('libraryTagName')}
              maxLength={100}
              value={tag}
              ref={(input) => input?.focus()}
              onInput={(event) => setTag(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Escape' && setTag(null)}
            />
            <button type="submit" class="button">
              {t('libraryTagAdd')}
            </button>
          </form>
        )}
        <Button disabled={isBusy} onClick={props.export}>
          {t('libraryExport')}
        </Button>
        {scope === 'bin' ? (
          <Button look="danger" disabled={isBusy} onClick={props.deleteForever}>
            {t('libraryDelete')}
          </Button>
        ) : (
          <Button disabled={isBusy} onClick={props.bin}>
            {t('libraryDoBin')}
          </Button>
        )}
      </span>
    </div>
  );
}
