import { useMemo } from 'preact/hooks';
import { Empty } from '@/components/library/Empty';
import { StandingCard } from '@/components/library/follow/StandingCard';
import { StandingOffer } from '@/components/library/follow/StandingOffer';
import '@/components/library/list/list.css';
import '@/components/library/follow/follow.css';
import { MoreButton } from '@/components/library/MoreButton';
import { PageHead } from '@/components/library/PageHead';
import { briefLink } from '@/components/library/route';
import { useMore } from '@/components/library/useMore';
import { t } from '@/components/text';
import { findArea } from '@/lib/briefs/areaFor';
import { readCadence } from '@/lib/briefs/cadenceText';
import { reviewDay } from '@/lib/briefs/review';
import { type StandingProposal, standingProposals } from '@/lib/briefs/standingProposal';
import { suggestionsOf } from '@/lib/briefs/suggestions';
import type { PageProps } from '../app';
import { useBriefs } from '../useBriefs';

const CARDS_PER_STEP = 30;

/** Standing briefs with their next check and streak, and where one would help. */
export default function StandingPage(props: PageProps) {
  const { library, rows, today } = props;
  const standing = useMemo(
    () => rows.filter((row) => row.cadence && row.status === 'open'),
    [rows],
  );
  const offers = useMemo(() => standingProposals(rows, today), [rows, today]);
  const briefs = useBriefs(library, standing);
  const ordered = useMemo(
    () =>
      [...(briefs ?? [])].sort((a, b) => (reviewDay(a) ?? '').localeCompare(reviewDay(b) ?? '')),
    [briefs],
  );
  const { shown, left, more } = useMore(ordered, CARDS_PER_STEP);
  return (
    <div class="page">
      <PageHead title={t('libraryStanding')} lead={t('libraryStandingLead')} />
      {offers.map((offer) => (
        <StandingOffer
          key={offer.area}
          proposal={offer}
          onMake={() => void makeStanding(offer, props)}
        />
      ))}
      {standing.length === 0 && offers.length === 0 && (
        <Empty title={t('libraryStandingEmpty')} text={t('libraryStandingEmptyText')} />
      )}
      <ul class="cards">
        {shown.map((brief) => (
          <StandingCard key={brief.id} brief={brief} today={today} />
        ))}
      </ul>
      <MoreButton left={left} onMore={more} />
    </div>
  );
}

/** A draft with the area's own words; the user completes it in the builder. */
async function makeStanding(
  { area, rows }: StandingProposal,
  { library, today, say }: PageProps,
): Promise<void> {
  const known = findArea(area);
  const offer = known && suggestionsOf(known);
  const owner = rows.at(-1)?.owner;
  const [result] = await library.create([
    {
      status: 'draft',
      area,
      outcome: offer?.outcomes[0] ?? rows[0]?.outcome ?? '',
      cadence: readCadence(offer?.cadence ?? '', today) ?? { unit: 'week', every: 1, from: today },
      ...(owner && { owner }),
      startingPoints: rows.slice(0, 10).map((row) => row.outcome),
    },
  ]);
  if (!result?.ok) return say(t('libraryNotSaved'));
  location.hash = briefLink(result.brief.id, 'edit');
}
