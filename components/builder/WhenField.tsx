import { useState } from 'preact/hooks';
import type { Cadence } from '@/lib/briefs/brief';
import { readCadence } from '@/lib/briefs/cadenceText';
import { weekdayOf } from '@/lib/briefs/days';
import { t } from '../text';
import { CadenceField } from './CadenceField';
import { Choice } from './Choice';
import { SuggestionChips } from './SuggestionChips';

type Kind = 'date' | 'cadence' | 'words';

export interface When {
  readonly deadline?: string | undefined;
  readonly deadlineText?: string | undefined;
  readonly cadence?: Cadence | undefined;
}

interface WhenFieldProps {
  readonly value: When;
  readonly today: string;
  /** The usual rhythm of the area, in words. */
  readonly usual?: string | undefined;
  readonly onChange: (value: When) => void;
}

function kindOf({ cadence, deadline, deadlineText }: When): Kind {
  if (cadence) return 'cadence';
  return deadlineText && !deadline ? 'words' : 'date';
}

/** A date, a rhythm or the writer's own words: one of them, never two. */
export function WhenField({ value, today, usual, onChange }: WhenFieldProps) {
  const [chosen, setChosen] = useState<Kind | null>(null);
  const kind = chosen ?? kindOf(value);
  const none = { deadline: undefined, deadlineText: undefined, cadence: undefined };
  const standing = (words: string) => readCadence(words, today);
  // Nobody means every Saturday by choosing a rhythm on a Saturday.
  const weekly = weekdayOf(today) > 5 ? 'every Monday' : 'weekly';
  const choose = (next: Kind) => {
    setChosen(next);
    if (next === 'cadence') {
      onChange({ ...none, cadence: value.cadence ?? standing(usual ?? weekly) ?? undefined });
    } else if (value.cadence) onChange(none);
  };
  return (
    <div class="builder-field">
      <Choice<Kind>
        legend={t('builderWhen')}
        name="deadline"
        value={kind}
        options={[
          ['date', t('builderWhenDate')],
          ['cadence', t('builderWhenCadence')],
          ['words', t('builderWhenWords')],
        ]}
        onChange={choose}
      />
      {kind === 'date' && (
        <input
          type="date"
          class="input input-date"
          aria-label={t('builderDeadline')}
          value={value.deadline ?? ''}
          onInput={(event) =>
            onChange({ ...none, deadline: event.currentTarget.value || undefined })
          }
        />
      )}
      {kind === 'words' && (
        <input
          class="input"
          maxLength={2_000}
          aria-label={t('builderDeadlineWords')}
          placeholder={t('builderDeadlineWordsPlaceholder')}
          value={value.deadlineText ?? ''}
          onInput={(event) => onChange({ ...none, deadlineText: event.currentTarget.value })}
        />
      )}
      {kind === 'cadence' && value.cadence && (
        <CadenceField
          cadence={value.cadence}
          onChange={(cadence) => onChange({ ...none, cadence })}
        />
      )}
      {kind === 'date' && !value.deadline && usual && standing(usual) && (
        <SuggestionChips
          label={t('builderWhen')}
          values={[usual]}
          onPick={(words) => {
            setChosen('cadence');
            onChange({ ...none, cadence: standing(words) ?? undefined });
          }}
        />
      )}
    </div>
  );
}
