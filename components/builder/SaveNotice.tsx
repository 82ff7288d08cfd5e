import type { Brief } from '@/lib/briefs/brief';
import { Button } from '../base/Button';
import { t } from '../text';
import type { SaveState } from './useBuilder';

interface SaveNoticeProps {
  readonly save: SaveState;
  readonly onKeepMine: (theirs: Brief | null) => void;
  readonly onTakeTheirs: (theirs: Brief) => void;
  readonly onCopy: () => void;
}

/** What went wrong with a save and what to do; the text on screen is never touched. */
export function SaveNotice({ save, onKeepMine, onTakeTheirs, onCopy }: SaveNoticeProps) {
  if (save.kind === 'conflict') {
    const { theirs } = save;
    return (
      <div class="notice notice-problem" role="alert">
        <p>{t(theirs ? 'builderConflict' : 'builderRemoved')}</p>
        <div class="notice-buttons">
          <Button onClick={() => onKeepMine(theirs)}>
            {t(theirs ? 'builderKeepMine' : 'builderSaveAgain')}
          </Button>
          {theirs && <Button onClick={() => onTakeTheirs(theirs)}>{t('builderTakeTheirs')}</Button>}
        </div>
      </div>
    );
  }
  if (save.kind === 'storage-full' || save.kind === 'failed') {
    return (
      <div class="notice notice-problem" role="alert">
        <p>{t(save.kind === 'storage-full' ? 'builderStorageFull' : 'builderSaveFailed')}</p>
        <div class="notice-buttons">
          <Button onClick={onCopy}>{t('builderCopyText')}</Button>
        </div>
      </div>
    );
  }
  return null;
}
