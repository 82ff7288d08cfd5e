import type { Metric } from '@/lib/briefs/brief';
import { metricText } from '@/lib/briefs/render';
import { t } from '../text';
import { MetricRow } from './MetricRow';
import { SuggestionChips } from './SuggestionChips';

const MAX = 3;

interface MetricsFieldProps {
  readonly metrics: readonly Metric[];
  readonly suggestions: readonly Metric[];
  readonly onChange: (metrics: Metric[]) => void;
}

/** Up to three measures; with more than three nobody knows which one counts. */
export function MetricsField({ metrics, suggestions, onChange }: MetricsFieldProps) {
  const shown = metrics.length > 0 ? metrics : [{ label: '' }];
  const filled = metrics.filter((metric) => metric.label.trim() !== '');
  const labels = new Set(filled.map((metric) => metric.label));
  const offers = suggestions.filter((offer) => !labels.has(offer.label)).slice(0, 3);
  return (
    <fieldset class="builder-field builder-group">
      <legend class="field-label">{t('builderMetrics')}</legend>
      {shown.map((metric, index) => (
        <MetricRow
          // The rows have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          number={index + 1}
          metric={metric}
          onChange={(changed) => onChange(shown.map((old, i) => (i === index ? changed : old)))}
          onRemove={
            metrics.length > 0 ? () => onChange(shown.filter((_, i) => i !== index)) : undefined
          }
        />
      ))}
      {filled.length < MAX && (
        <SuggestionChips
          label={t('builderMetrics')}
          values={offers.map(metricText)}
          onPick={(_, index) => {
            const offer = offers[index];
            if (offer) onChange([...filled, offer]);
          }}
        />
      )}
      {filled.length === shown.length && shown.length < MAX && (
        <div>
          <button
            type="button"
            class="text-button"
            onClick={() => onChange([...shown, { label: '' }])}
          >
            {t('builderMetricAdd')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
