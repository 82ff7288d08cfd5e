import type { Cadence } from '@/lib/briefs/brief';
import { addDays, partsOf, weekdayOf } from '@/lib/briefs/days';
import { nextCheck } from '@/lib/briefs/standing';
import { shortDay, weekdayName } from '../dates';
import { count } from '../plural';
import { type MessageKey, t } from '../text';

interface CadenceFieldProps {
  readonly cadence: Cadence;
  readonly onChange: (cadence: Cadence) => void;
}

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
/** One of it, and several. */
const UNIT_TEXTS: Readonly<Record<Cadence['unit'], readonly [MessageKey, MessageKey]>> = {
  day: ['builderUnitOneDay', 'builderUnitDay'],
  week: ['builderUnitOneWeek', 'builderUnitWeek'],
  month: ['builderUnitOneMonth', 'builderUnitMonth'],
  quarter: ['builderUnitOneQuarter', 'builderUnitQuarter'],
  year: ['builderUnitOneYear', 'builderUnitYear'],
};

/** "Every 2 weeks on Monday and Thursday, from ...", with the first check computed. */
export function CadenceField({ cadence, onChange }: CadenceFieldProps) {
  const { unit, every, on, from } = cadence;
  const put = (part: Partial<Cadence>) => onChange({ ...cadence, ...part });
  const setUnit = (next: Cadence['unit']) => {
    const { on: _, ...rest } = cadence;
    onChange({ ...rest, unit: next });
  };
  const toggle = (weekday: number) => {
    const days = on ?? [weekdayOf(from)];
    const next = days.includes(weekday) ? days.filter((d) => d !== weekday) : [...days, weekday];
    if (next.length > 0) put({ on: next.sort((a, b) => a - b) });
  };
  return (
    <div class="cadence">
      <div class="cadence-line">
        <span aria-hidden="true">{t('builderEvery')}</span>
        <input
          type="number"
          class="input cadence-every"
          min={1}
          max={99}
          aria-label={t('builderEvery')}
          value={every}
          onChange={(event) => {
            const number = Math.round(event.currentTarget.valueAsNumber);
            put({ every: Number.isFinite(number) ? Math.min(99, Math.max(1, number)) : 1 });
          }}
        />
        <select
          class="input cadence-unit"
          aria-label={t('builderUnit')}
          value={unit}
          onChange={(event) => setUnit(event.currentTarget.value as Cadence['unit'])}
        >
          {UNITS.map((name) => (
            <option key={name} value={name}>
              {count(every, ...UNIT_TEXTS[name])}
            </option>
          ))}
        </select>
        <input
          type="date"
          class="input cadence-from"
          aria-label={t('builderFrom')}
          title={t('builderFrom')}
          value={from}
          onInput={(event) => {
            const day = event.currentTarget.value;
            // A month keeps its own date, a week its weekdays: only the start moves.
            if (day) put({ from: day, ...(on && unit !== 'week' && { on: [partsOf(day).date] }) });
          }}
        />
      </div>
      {unit === 'week' && (
        <fieldset class="weekdays" aria-label={t('builderWeekdays')}>
          {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
            <button
              key={weekday}
              type="button"
              class="chip"
              aria-pressed={(on ?? [weekdayOf(from)]).includes(weekday)}
              aria-label={weekdayName(weekday, 'long')}
              onClick={() => toggle(weekday)}
            >
              {weekdayName(weekday, 'short')}
            </button>
          ))}
        </fieldset>
      )}
      <p class="field-hint">
        {t('builderFirstCheck', shortDay(nextCheck(cadence, addDays(from, -1))))}
      </p>
    </div>
  );
}
