import type { Load } from '@/lib/briefs/load';
import type { WaitingGroup, WaitingItem } from '@/lib/briefs/waiting';
import { Button } from '../../base/Button';
import { t } from '../../text';
import { MoreButton } from '../MoreButton';
import { briefLink, pageLink } from '../route';
import { dueText } from '../texts';
import { useMore } from '../useMore';
import { LoadText } from './LoadText';

interface WaitingGroupViewProps {
  readonly group: WaitingGroup;
  readonly load: Load | null;
  readonly today: string;
  readonly onCopy: (item: WaitingItem) => void;
}

const FIRST = 6;

/** What one person owes, the most pressing first, with words to ask for it. */
export function WaitingGroupView({ group, load, today, onCopy }: WaitingGroupViewProps) {
  const { owner, items } = group;
  const { shown, left, more } = useMore(items, FIRST);
  return (
    <section class="card">
      <div class="card-head">
        <h2 dir="auto">
          {owner ? (
            <a class="link" href={pageLink('briefs', { owner: owner.name })}>
              {owner.name}
            </a>
          ) : (
            t('waitingNobody')
          )}
        </h2>
        {load && <LoadText load={load} />}
      </div>
      <ul class="plain-list lines">
        {shown.map((item) => (
          <li class="line" key={item.row.id}>
            <div class="line-main">
              <a class="link" href={briefLink(item.row.id)} dir="auto">
                {item.row.outcome || t('briefUntitled')}
              </a>
              <span class={item.overdue > 0 ? 'item-due item-late' : 'item-due'}>
                {item.due ? dueText(item.due, today) : t('waitingNoDate')}
              </span>
            </div>
            {owner && (
              <Button
                look="quiet"
                aria-label={t('waitingCopyFor', item.row.outcome)}
                onClick={() => onCopy(item)}
              >
                {t('waitingCopy')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <MoreButton left={left} onMore={more} />
    </section>
  );
}
