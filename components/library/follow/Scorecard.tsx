import type { ScoreLine, Track, TrackReason } from '@/lib/briefs/scorecard';
import { type MessageKey, t } from '../../text';
import { withUnit } from '../brief/MetricTable';
import { MoreButton } from '../MoreButton';
import { briefLink } from '../route';
import { useMore } from '../useMore';
import { Chart } from './Chart';

export const TRACK_TEXT: Readonly<Record<Track, MessageKey>> = {
  'on-track': 'scorecardOnTrack',
  'at-risk': 'scorecardAtRisk',
  off: 'scorecardOff',
  'no-data': 'scorecardNoData',
};

const REASON_TEXT: Readonly<Record<TrackReason, MessageKey>> = {
  met: 'scorecardMet',
  'ahead-of-time': 'scorecardAhead',
  'behind-time': 'scorecardBehind',
  near: 'scorecardNear',
  far: 'scorecardFar',
  'past-deadline': 'scorecardPast',
  'not-measured': 'scorecardNotMeasured',
  'review-late': 'scorecardReviewLate',
};

const PER_STEP = 30;

/** Every measure of the open briefs, the worst first. */
export function Scorecard({ lines }: { readonly lines: readonly ScoreLine[] }) {
  const { shown, left, more } = useMore(lines, PER_STEP);
  const tracks: readonly Track[] = ['off', 'at-risk', 'on-track', 'no-data'];
  return (
    <>
      <ul class="score-sum">
        {tracks.map((track) => (
          <li key={track}>
            <strong>{lines.filter((line) => line.track === track).length}</strong>
            <span class={`badge badge-${track}`}>{t(TRACK_TEXT[track])}</span>
          </li>
        ))}
      </ul>
      <ul class="plain-list score-lines">
        {shown.map((line) => (
          <li class="score-line" key={`${line.brief.id} ${line.metricIndex}`}>
            <div class="score-text">
              <p class="score-metric" dir="auto">
                {line.metric.label}
              </p>
              <a class="link soft" href={briefLink(line.brief.id)} dir="auto">
                {line.brief.outcome}
              </a>
              <p class="soft">{line.brief.owner?.name ?? t('briefNoOwner')}</p>
            </div>
            <Chart line={line} />
            <div class="score-value">
              <p class="score-last">{withUnit(line.points.at(-1)?.text, line.metric.unit)}</p>
              <p class="soft">
                {line.metric.target
                  ? t('reviewTarget', withUnit(line.metric.target, line.metric.unit))
                  : t('scorecardNoTarget')}
              </p>
            </div>
            <div class="score-state">
              <span class={`badge badge-${line.track}`}>{t(TRACK_TEXT[line.track])}</span>
              <p class="soft">{t(REASON_TEXT[line.because])}</p>
            </div>
          </li>
        ))}
      </ul>
      <MoreButton left={left} onMore={more} />
    </>
  );
}
