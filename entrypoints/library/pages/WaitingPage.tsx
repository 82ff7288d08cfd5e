import { useMemo } from 'preact/hooks';
import { Empty } from '@/components/library/Empty';
import { WaitingGroupView } from '@/components/library/follow/WaitingGroupView';
import '@/components/library/list/list.css';
import '@/components/library/follow/follow.css';
import { MoreButton } from '@/components/library/MoreButton';
import { PageHead } from '@/components/library/PageHead';
import { useMore } from '@/components/library/useMore';
import { t } from '@/components/text';
import { loads, ownerKey } from '@/lib/briefs/load';
import { followUpText, waitingFor } from '@/lib/briefs/waiting';
import { copyAndSay, type PageProps } from '../app';

const PEOPLE_PER_STEP = 20;

/** Open briefs by person and date, each with words to follow up. */
export default function WaitingPage({ rows, today, say }: PageProps) {
  const groups = useMemo(() => waitingFor(rows, today), [rows, today]);
  const byOwner = useMemo(
    () => new Map(loads(rows, today).map((load) => [ownerKey(load.owner.name), load])),
    [rows, today],
  );
  const { shown, left, more } = useMore(groups, PEOPLE_PER_STEP);
  return (
    <div class="page">
      <PageHead title={t('waitingTitle')} lead={t('waitingLead')} />
      {groups.length === 0 && <Empty title={t('waitingEmpty')} text={t('waitingEmptyText')} />}
      {shown.map((group) => (
        <WaitingGroupView
          key={ownerKey(group.owner?.name ?? '')}
          group={group}
          load={byOwner.get(ownerKey(group.owner?.name ?? '')) ?? null}
          today={today}
          onCopy={(item) => void copyAndSay(followUpText(item, today), say)}
        />
      ))}
      <MoreButton left={left} onMore={more} />
    </div>
  );
}
