import { useEffect, useMemo, useState } from 'preact/hooks';
import { Empty } from '@/components/library/Empty';
import { LadderOffer, type Offer } from '@/components/library/follow/LadderOffer';
import { LoadText } from '@/components/library/follow/LoadText';
import '@/components/library/list/list.css';
import '@/components/library/follow/follow.css';
import { MoreButton } from '@/components/library/MoreButton';
import { PageHead } from '@/components/library/PageHead';
import { pageLink } from '@/components/library/route';
import { useMore } from '@/components/library/useMore';
import { t } from '@/components/text';
import { loads } from '@/lib/briefs/load';
import { openDismissed } from '@/lib/platform/dismissedStore';
import type { PageProps } from '../app';
import { acceptStep, ladderOffers } from '../ladder';
import { useBriefs } from '../useBriefs';

const PEOPLE_PER_STEP = 40;

/** Who carries how much, and who has earned more freedom. */
export default function PeoplePage(props: PageProps) {
  const { library, rows, today, say } = props;
  const all = useMemo(() => loads(rows, today), [rows, today]);
  const reviewedRows = useMemo(
    () => rows.filter((row) => row.owner && row.lastResult && row.status !== 'binned'),
    [rows],
  );
  const reviewed = useBriefs(library, reviewedRows);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  useEffect(() => void openDismissed().get().then(setDismissed), []);
  const offers = useMemo(() => ladderOffers(reviewed ?? []), [reviewed]);
  const { shown, left, more } = useMore(all, PEOPLE_PER_STEP);

  const dismiss = async ({ key }: Offer) => {
    const store = openDismissed();
    setDismissed(await store.update((keys) => [...keys, key].slice(-500)));
    say(t('libraryLadderDismissed'), async () =>
      setDismissed(await store.update((keys) => keys.filter((known) => known !== key))),
    );
  };
  const current = offers.filter(({ key }) => !dismissed.includes(key));

  return (
    <div class="page">
      <PageHead title={t('libraryPeople')} lead={t('libraryPeopleLead')} />
      {current.length > 0 && (
        <section aria-labelledby="people-ladder">
          <h2 id="people-ladder">{t('libraryLadder')}</h2>
          {current.slice(0, 10).map((offer) => (
            <LadderOffer
              key={offer.key}
              offer={offer}
              onAccept={() => void acceptStep(offer, props)}
              onDismiss={() => void dismiss(offer)}
            />
          ))}
        </section>
      )}
      {all.length === 0 ? (
        <Empty title={t('libraryPeopleEmpty')} text={t('libraryPeopleEmptyText')} />
      ) : (
        <section aria-labelledby="people-load">
          <h2 id="people-load">{t('libraryLoad')}</h2>
          <ul class="plain-list lines">
            {shown.map((load) => (
              <li class="line" key={load.owner.name}>
                <div class="line-main">
                  <a class="link" href={pageLink('briefs', { owner: load.owner.name })} dir="auto">
                    {load.owner.name}
                  </a>
                  <LoadText load={load} />
                </div>
                {load.owner.kind === 'agent' && <span class="badge">{t('builderAgent')}</span>}
              </li>
            ))}
          </ul>
          <MoreButton left={left} onMore={more} />
        </section>
      )}
    </div>
  );
}
