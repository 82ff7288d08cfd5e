import type { Brief, Owner, Review } from '@/lib/briefs/brief';
import type { WrapUp } from '@/lib/briefs/wrapup';
import { Button } from '../../base/Button';
import { shortDay } from '../../dates';
import { t } from '../../text';
import { withUnit } from '../brief/MetricTable';
import { MoreButton } from '../MoreButton';
import { briefLink } from '../route';
import { RESULT_TEXT } from '../texts';
import { useMore } from '../useMore';
import { TRACK_TEXT } from './Scorecard';

interface WrapUpViewProps {
  readonly week: WrapUp;
  readonly owners: readonly { readonly owner: Owner; readonly text: string }[];
  readonly onCopy: (text: string) => void;
}

const FIRST = 10;

/** What was reached, what is under way, what comes next; then a message to each owner. */
export function WrapUpView({ week, owners, onCopy }: WrapUpViewProps) {
  const open = useMore(week.open, FIRST);
  const messages = useMore(owners, FIRST);
  return (
    <>
      <section aria-labelledby="wrapup-results">
        <h2 id="wrapup-results">{t('wrapupResults')}</h2>
        {week.results.length === 0 ? (
          <p class="soft">{t('wrapupNoResults')}</p>
        ) : (
          <ul class="plain-list lines">
            {week.results.map(({ brief, review }) => (
              <ResultLine key={`${brief.id}${review.on}`} brief={brief} review={review} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="wrapup-open">
        <h2 id="wrapup-open">{t('wrapupOpen')}</h2>
        {week.open.length === 0 && <p class="soft">{t('wrapupNothingOpen')}</p>}
        <ul class="plain-list lines">
          {open.shown.map(({ brief, lines }) => (
            <li class="line" key={brief.id}>
              <div class="line-main">
                <BriefLink brief={brief} />
                {lines.map((line) => (
                  <span class="soft" key={line.metricIndex}>
                    {line.metric.label}: {withUnit(line.points.at(-1)?.text, line.metric.unit)}
                  </span>
                ))}
              </div>
              {lines[0] && (
                <span class={`badge badge-${lines[0].track}`}>{t(TRACK_TEXT[lines[0].track])}</span>
              )}
            </li>
          ))}
        </ul>
        <MoreButton left={open.left} onMore={open.more} />
      </section>
      {week.next.length > 0 && (
        <section aria-labelledby="wrapup-next">
          <h2 id="wrapup-next">{t('wrapupNext')}</h2>
          <ul class="plain-list lines">
            {week.next.slice(0, 20).map(({ brief, on }) => (
              <li class="line" key={brief.id}>
                <div class="line-main">
                  <BriefLink brief={brief} />
                </div>
                <span class="item-due">{shortDay(on)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="wrapup-ask">
        <h2 id="wrapup-ask">{t('wrapupAsk')}</h2>
        <p class="soft">{t(owners.length > 0 ? 'wrapupAskText' : 'wrapupNobody')}</p>
        {messages.shown.map(({ owner, text }) => (
          <details class="card ask" key={owner.name}>
            <summary>
              <span dir="auto">{owner.name}</span>
            </summary>
            <p class="quote" dir="auto">
              {text}
            </p>
            <div class="card-actions">
              <Button aria-label={t('wrapupCopyFor', owner.name)} onClick={() => onCopy(text)}>
                {t('wrapupCopyMessage')}
              </Button>
            </div>
          </details>
        ))}
        <MoreButton left={messages.left} onMore={messages.more} />
      </section>
    </>
  );
}

function BriefLink({ brief }: { readonly brief: Brief }) {
  return (
    <>
      <a class="link" href={briefLink(brief.id)} dir="auto">
        {brief.outcome || t('briefUntitled')}
      </a>
      <span class="soft">{brief.owner?.name ?? t('briefNoOwner')}</span>
    </>
  );
}

function ResultLine({ brief, review }: { readonly brief: Brief; readonly review: Review }) {
  return (
    <li class="line">
      <div class="line-main">
        <BriefLink brief={brief} />
        {review.improve && <span class="soft">{t('builderLessonImprove', review.improve)}</span>}
      </div>
      <span class={`badge badge-${review.result}`}>{t(RESULT_TEXT[review.result])}</span>
    </li>
  );
}
