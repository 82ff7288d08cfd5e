import { findArea } from '@/lib/briefs/areaFor';
import { type LadderProposal, ladderText } from '@/lib/briefs/autonomyLadder';
import type { Owner } from '@/lib/briefs/brief';
import { Button } from '../../base/Button';
import { shortDay } from '../../dates';
import { t } from '../../text';
import { briefLink } from '../route';
import { RESULT_TEXT } from '../texts';

/** A step proposed for one owner in one area. */
export interface Offer extends LadderProposal {
  readonly key: string;
  readonly owner: Owner;
  readonly area: string | undefined;
}

interface LadderOfferProps {
  readonly offer: Offer;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
}

/** More freedom, or less, with the results that speak for it. The user decides. */
export function LadderOffer({ offer, onAccept, onDismiss }: LadderOfferProps) {
  const isMore = offer.to > offer.from;
  const area = offer.area ? (findArea(offer.area)?.name ?? offer.area) : null;
  const who = area ? t('libraryLadderIn', offer.owner.name, area) : offer.owner.name;
  return (
    <div class="card card-offer">
      <h3>{t(isMore ? 'libraryLadderMore' : 'libraryLadderLess', who)}</h3>
      <dl class="ladder">
        <div class="fact">
          <dt>{t('libraryLadderNow')}</dt>
          <dd>{ladderText(offer.from)}</dd>
        </div>
        <div class="fact">
          <dt>{t('libraryLadderThen')}</dt>
          <dd>{ladderText(offer.to)}</dd>
        </div>
        <div class="fact">
          <dt>{t('libraryLadderWhy')}</dt>
          <dd>
            <ul class="plain-list">
              {offer.reasons.map((reason) => (
                <li key={`${reason.briefId}${reason.on}`}>
                  <a class="link" href={briefLink(reason.briefId)}>
                    {reason.outcome}
                  </a>{' '}
                  <span class={`badge badge-${reason.result}`}>
                    {t(RESULT_TEXT[reason.result])}
                  </span>{' '}
                  <span class="soft">{shortDay(reason.on)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <div class="card-actions">
        <Button onClick={onAccept}>{t('libraryLadderAccept')}</Button>
        <Button look="quiet" onClick={onDismiss}>
          {t('libraryLadderDismiss')}
        </Button>
      </div>
    </div>
  );
}
