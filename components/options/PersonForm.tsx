import { useId, useState } from 'preact/hooks';
import type { Person } from '@/lib/briefs/person';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { t } from '../text';
import { AreasField } from './AreasField';

export interface AreaChoice {
  readonly id: string;
  readonly name: string;
}

interface PersonFormProps {
  readonly person: Person;
  readonly areas: readonly AreaChoice[];
  readonly onSave: (person: Person) => void;
  readonly onCancel: () => void;
}

/** Everything we may know of an owner. */
export function PersonForm({ person, areas, onSave, onCancel }: PersonFormProps) {
  const [draft, setDraft] = useState(person);
  const kindName = useId();
  const change = (changes: Partial<Person>) => setDraft((old) => ({ ...old, ...changes }));
  return (
    <form
      class="person-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.name.trim()) onSave(tidy(draft));
      }}
    >
      <Field label={t('optionsPersonName')}>
        {({ id }) => (
          <input
            id={id}
            class="input"
            dir="auto"
            required
            maxLength={200}
            // biome-ignore lint/a11y/noAutofocus: the form opens by the user's click and replaces the button
            autoFocus
            value={draft.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <fieldset class="export-scope">
        <legend class="field-label">{t('optionsPersonKind')}</legend>
        {(['person', 'agent'] as const).map((kind) => (
          <label key={kind} class="export-scope-choice">
            <input
              type="radio"
              name={kindName}
              checked={draft.kind === kind}
              onChange={() => change({ kind })}
            />
            <span>{t(kind === 'agent' ? 'optionsPersonAgent' : 'optionsPersonPerson')}</span>
          </label>
        ))}
      </fieldset>
      <Field label={t('optionsPersonAliases')} hint={t('optionsPersonAliasesHint')}>
        {({ id, describedBy }) => (
          <input
            id={id}
            class="input"
            aria-describedby={describedBy}
            value={(draft.aliases ?? []).join(',')}
            onInput={(event) =>
              change({ aliases: event.currentTarget.value.split(',').slice(0, 20) })
            }
          />
        )}
      </Field>
      <AreasField
        label={t('optionsPersonAreas')}
        areas={areas}
        value={draft.areas ?? []}
        onChange={(ids) => change({ areas: ids })}
      />
      <AreasField
        label={t('optionsPersonNewTo')}
        areas={areas}
        value={draft.newTo ?? []}
        onChange={(ids) => change({ newTo: ids })}
      />
      <Field label={t('optionsPersonReach')} hint={t('optionsPersonReachHint')}>
        {({ id, describedBy }) => (
          <input
            id={id}
            class="input"
            dir="auto"
            maxLength={500}
            aria-describedby={describedBy}
            value={draft.reach ?? ''}
            onInput={(event) => change({ reach: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="import-buttons">
        <Button type="submit" look="primary" disabled={draft.name.trim() === ''}>
          {t('optionsSave')}
        </Button>
        <Button onClick={onCancel}>{t('importCancel')}</Button>
      </div>
    </form>
  );
}

/** Without what was left empty. */
function tidy({ aliases = [], areas = [], newTo = [], reach = '', ...rest }: Person): Person {
  const names = aliases.map((alias) => alias.trim().slice(0, 200)).filter(Boolean);
  return {
    ...rest,
    name: rest.name.trim(),
    ...(names.length > 0 && { aliases: names }),
    ...(areas.length > 0 && { areas }),
    ...(newTo.length > 0 && { newTo }),
    ...(reach.trim() && { reach: reach.trim() }),
  };
}
