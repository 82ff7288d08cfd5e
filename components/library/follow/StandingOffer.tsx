import { findArea } from '@/lib/briefs/areaFor';
import type { StandingProposal } from '@/lib/briefs/standingProposal';
import { Button } from '../../base/Button';
import { t } from '../../text';
import { briefLink } from '../route';

interface StandingOfferProps {
  readonly proposal: StandingProposal;
  readonly onMake: () => void;
}

/** Hurry that keeps coming back in one area, and the brief that would end it. */
export function StandingOffer({ proposal, onMake }: StandingOfferProps) {
  const name = findArea(proposal.area)?.name ?? proposal.area;
  return (
    <div class="card card-offer">
      <h3>{t('libraryStandingOffer', name)}</h3>
      <p>{t('libraryStandingWhy', proposal.rows.length)}</p>
      <ul class="plain-list">
        {proposal.rows.slice(0, 3).map((row) => (
          <li key={row.id}>
            <a class="link" href={briefLink(row.id)} dir="auto">
              {row.outcome || t('briefUntitled')}
            </a>
          </li>
        ))}
      </ul>
      <div class="card-actions">
        <Button onClick={onMake}>{t('libraryStandingMake')}</Button>
      </div>
    </div>
  );
}
