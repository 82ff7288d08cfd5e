import type { Brief } from '@/lib/briefs/brief';
import { t } from '../../text';

/** Measures with where they started, what was agreed, and the last value. */
export function MetricTable({ brief }: { readonly brief: Brief }) {
  const metrics = brief.metrics ?? [];
  if (metrics.length === 0) return null;
  const last = brief.reviews?.at(-1);
  const hasBaseline = metrics.some((metric) => metric.baseline);
  return (
    <div class="table-scroll">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('builderMetrics')}</th>
            {hasBaseline && <th scope="col">{t('libraryBaseline')}</th>}
            <th scope="col">{t('builderMetricTarget')}</th>
            {last && <th scope="col">{t('libraryLastValue')}</th>}
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric, i) => (
            // Two measures may read the same; their place tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={i}>
              <th scope="row" dir="auto">
                {metric.label}
                {metric.seenBy && <span class="soft metric-seen">{metric.seenBy}</span>}
              </th>
              {hasBaseline && <td>{withUnit(metric.baseline, metric.unit)}</td>}
              <td>{withUnit(metric.target, metric.unit)}</td>
              {last && <td>{withUnit(last.actuals[i], metric.unit)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A value with its unit, unless it was typed with it; a dash for nothing. */
export function withUnit(value: string | undefined, unit: string | undefined): string {
  if (!value) return '–';
  return unit && !value.toLowerCase().includes(unit.toLowerCase()) ? `${value} ${unit}` : value;
}
