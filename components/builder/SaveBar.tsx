import type { DraftState } from '@/lib/platform/draftStore';
import { Button } from '../base/Button';
import { t } from '../text';
import type { SaveState } from './useBuilder';

interface SaveBarProps {
  readonly kept: DraftState;
  readonly save: SaveState;
  readonly isSaved: boolean;
  readonly isChanged: boolean;
  readonly isEmpty: boolean;
  readonly canUndo: boolean;
  readonly onSave: () => void;
  readonly onNew: () => void;
  readonly onUndo: () => void;
}

/** Always in view: whether the words are safe, and the one thing to do with them. */
export function SaveBar(props: SaveBarProps) {
  const { save, isSaved, isChanged, isEmpty } = props;
  return (
    <footer class="save-bar">
      <p class="save-state" aria-live="polite">
        {stateText(props)}
      </p>
      <div class="save-buttons">
        {props.canUndo && isEmpty ? (
          <Button look="quiet" onClick={props.onUndo}>
            {t('builderUndo')}
          </Button>
        ) : (
          !isEmpty && (
            <Button look="quiet" onClick={props.onNew}>
              {t('builderNew')}
            </Button>
          )
        )}
        <Button
          look="primary"
          disabled={save.kind === 'saving' || (isSaved && !isChanged)}
          onClick={props.onSave}
        >
          {t(isSaved ? (isChanged ? 'builderSaveChanges' : 'builderSaved') : 'builderSave')}
        </Button>
      </div>
    </footer>
  );
}

function stateText({ kept, save, isSaved, isChanged, isEmpty }: SaveBarProps): string {
  if (kept === 'storage-full') return t('builderDraftFull');
  if (kept === 'unavailable') return t('builderDraftLost');
  if (save.kind === 'saving' || isEmpty) return '';
  if (isSaved && !isChanged) return t('builderStateSaved');
  return t(kept === 'saving' ? 'builderStateKeeping' : 'builderStateKept');
}
