import { Button } from '../base/Button';
import { t } from '../text';

/** Shows the next part of a long list; nothing when all of it is shown. */
export function MoreButton({
  left,
  onMore,
}: {
  readonly left: number;
  readonly onMore: () => void;
}) {
  if (left === 0) return null;
  return (
    <div>
      <Button look="quiet" onClick={onMore}>
        {t('libraryShowMore', left.toLocaleString())}
      </Button>
    </div>
  );
}
