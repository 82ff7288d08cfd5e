import { AREAS } from '@/lib/rewriting/areas';
import { Field } from '../base/Field';
import { t } from '../text';
import { Details } from './Details';
import { filledCount, type GroupProps } from './fieldProps';
import { summaryOf } from './summaryOf';

const CHOICES = [...AREAS].sort((a, b) => a.name.localeCompare(b.name));

/** Where the brief is found again. */
export function FilingGroup({ content, suggestions, onChange }: GroupProps) {
  const { area, tags = [] } = content;
  return (
    <Details title={t('builderFilingGroup')} summary={summaryOf(filledCount([area, tags]))}>
      <Field label={t('builderArea')}>
        {({ id }) => (
          <select
            id={id}
            class="input"
            value={area ?? ''}
            onChange={(event) => onChange({ area: event.currentTarget.value || undefined })}
          >
            <option value="">
              {suggestions ? t('builderAreaGuess', suggestions.name) : t('builderAreaNone')}
            </option>
            {CHOICES.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('builderTags')} hint={t('builderTagsHint')}>
        {({ id, describedBy }) => (
          <input
            id={id}
            class="input"
            maxLength={2_000}
            aria-describedby={describedBy}
            value={tags.join(',')}
            onInput={(event) =>
              onChange({ tags: event.currentTarget.value.split(',').slice(0, 50) })
            }
          />
        )}
      </Field>
    </Details>
  );
}
