import type { Metric } from '@/lib/briefs/brief';
import { attainment } from '@/lib/briefs/numbers';
import { Field } from '../../base/Field';
import { t } from '../../text';
import { withUnit } from '../brief/MetricTable';

interface ActualsProps {
  readonly metrics: readonly Metric[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** For each measure what it came to, with the target in sight. */
export function Actuals({ metrics, values, onChange }: ActualsProps) {
  if (metrics.length === 0) return null;
  const put = (index: number, value: string) =>
    onChange(values.map((old, i) => (i === index ? value : old)));
  return (
    <fieldset class="actuals">
      <legend class="field-label">{t('reviewActuals')}</legend>
      {metrics.map((metric, i) => (
        // Two measures may read the same; their place tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Field key={i} label={metric.label} hint={hintFor(metric, values[i])}>
          {({ id, describedBy }) => (
            <span class="actual-line">
              <input
                id={id}
                class="input"
                maxLength={2_000}
                autocomplete="off"
                inputMode={metric.direction === 'yes' ? 'text' : 'decimal'}
                aria-describedby={describedBy}
                value={values[i] ?? ''}
                onInput={(event) => put(i, event.currentTarget.value)}
              />
              {metric.unit && <span class="soft">{metric.unit}</span>}
            </span>
          )}
        </Field>
      ))}
    </fieldset>
  );
}

function hintFor(metric: Metric, value: string | undefined): string {
  const target = metric.target ? t('reviewTarget', withUnit(metric.target, metric.unit)) : '';
  const reached = attainment(metric, value);
  if (reached === null) return target;
  const verdict = reached >= 1 ? t('reviewReached') : t('reviewShare', Math.round(reached * 100));
  return [target, verdict].filter(Boolean).join(' · ');
}
