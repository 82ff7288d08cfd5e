import type { Load } from '@/lib/briefs/load';
import { count } from '../../plural';
import { t } from '../../text';

/** How much one owner carries, in a few words. */
export function LoadText({ load }: { readonly load: Load }) {
  const parts = [
    count(load.open, 'libraryLoadOpenOne', 'libraryLoadOpen'),
    load.soon > 0 && t('libraryLoadSoon', load.soon),
    load.standing > 0 && t('libraryLoadStanding', load.standing),
  ].filter(Boolean);
  return (
    <p class="soft load">
      {parts.join(' · ')}
      {load.overdue > 0 && <span class="item-late"> · {t('libraryLoadLate', load.overdue)}</span>}
    </p>
  );
}
