import type { ScoreLine } from '@/lib/briefs/scorecard';
import { shortDay } from '../../dates';
import { t } from '../../text';
import { withUnit } from '../brief/MetricTable';
import { sparkline } from './sparkline';

const WIDTH = 148;
const HEIGHT = 44;

/** Values against the target: a drawing for eyes, the same as a table for screen readers. */
export function Chart({ line }: { readonly line: ScoreLine }) {
  const { metric, points, target, track } = line;
  const drawn = sparkline(points, target, WIDTH, HEIGHT);
  return (
    <div class="chart">
      {drawn && (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
          {drawn.targetY !== null && (
            <line class="chart-target" x1="0" x2={WIDTH} y1={drawn.targetY} y2={drawn.targetY} />
          )}
          <path class="chart-line" d={drawn.line} />
          {drawn.dots.map((dot, i) => (
            <circle
              key={dot.x}
              class={i === drawn.dots.length - 1 ? `chart-dot chart-${track}` : 'chart-dot'}
              cx={dot.x}
              cy={dot.y}
              r={i === drawn.dots.length - 1 ? 3.5 : 2}
            />
          ))}
        </svg>
      )}
      {points.length > 0 && (
        <table class="visually-hidden">
          <caption>{t('scorecardTable', metric.label)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('scorecardDay')}</th>
              <th scope="col">{t('scorecardValue')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.on}>
                <th scope="row">{shortDay(point.on)}</th>
                <td>{withUnit(point.text, metric.unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
