import { useId, useState } from 'preact/hooks';
import type { Direction, Metric } from '@/lib/briefs/brief';
import { t } from '../text';

interface MetricRowProps {
  readonly metric: Metric;
  readonly number: number;
  readonly onChange: (metric: Metric) => void;
  /** Absent while there is nothing to remove. */
  readonly onRemove?: (() => void) | undefined;
}

/** One measure: what, how much, and on demand from where it starts and where it is seen. */
export function MetricRow({ metric, number, onChange, onRemove }: MetricRowProps) {
  const [isOpen, setIsOpen] = useState(Boolean(metric.baseline || metric.seenBy));
  const id = useId();
  const put = (part: Partial<Metric>) => onChange({ ...metric, ...part });
  const input = (
    part: 'label' | 'target' | 'unit' | 'baseline' | 'seenBy',
    label: string,
    placeholder = '',
  ) => (
    <label class={`metric-part metric-${part}`}>
      <span class="metric-part-label">{label}</span>
      <input
        class="input"
        data-field={part === 'label' ? 'metrics' : undefined}
        maxLength={2_000}
        placeholder={placeholder}
        value={metric[part] ?? ''}
        onInput={(event) => put({ [part]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class="metric">
      <legend class="visually-hidden">{t('builderMetricNumber', number)}</legend>
      {input('label', t('builderMetricLabel'), t('builderMetricPlaceholder'))}
      {input('target', t('builderMetricTarget'))}
      {input('unit', t('builderMetricUnit'))}
      <div class="metric-actions">
        <button
          type="button"
          class="text-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? 'builderMetricLess' : 'builderMetricMore')}
        </button>
        {onRemove && (
          <button type="button" class="text-button" onClick={onRemove}>
            {t('builderMetricRemove')}
          </button>
        )}
      </div>
      <div class="metric-more" id={id} hidden={!isOpen}>
        {input('baseline', t('builderMetricBaseline'))}
        <label class="metric-part">
          <span class="metric-part-label">{t('builderMetricDirection')}</span>
          <select
            class="input"
            value={metric.direction ?? ''}
            onChange={(event) => {
              const { direction: _, ...rest } = metric;
              const chosen = event.currentTarget.value as Direction | '';
              onChange(chosen ? { ...rest, direction: chosen } : rest);
            }}
          >
            <option value="">{t('builderMetricAuto')}</option>
            <option value="up">{t('builderMetricUp')}</option>
            <option value="down">{t('builderMetricDown')}</option>
            <option value="yes">{t('builderMetricYes')}</option>
          </select>
        </label>
        {input('seenBy', t('builderMetricSeen'), t('builderMetricSeenPlaceholder'))}
      </div>
    </fieldset>
  );
}
