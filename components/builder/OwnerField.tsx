import { useId } from 'preact/hooks';
import type { Owner } from '@/lib/briefs/brief';
import type { Lesson } from '@/lib/briefs/lessons';
import type { Load } from '@/lib/briefs/load';
import { namesIn } from '@/lib/briefs/names';
import { isCalled, type Person } from '@/lib/briefs/person';
import { Field } from '../base/Field';
import { t } from '../text';
import { Choice } from './Choice';

interface OwnerFieldProps {
  readonly owner: Owner | undefined;
  readonly people: readonly Person[];
  readonly load: Load | null;
  readonly lesson: Lesson | null;
  readonly onChange: (owner: Owner | undefined) => void;
  /** One of two names was chosen; the others go on as collaborators. */
  readonly onChoose: (name: string, others: readonly string[]) => void;
}

/** Exactly one owner, person or agent; two names become a question. */
export function OwnerField(props: OwnerFieldProps) {
  const { owner, people, load, lesson, onChange, onChoose } = props;
  const listId = useId();
  const names = namesIn(owner?.name ?? '');
  const kind = owner?.kind ?? 'person';
  const type = (name: string) => {
    const known = people.find((person) => isCalled(person, name));
    onChange(name === '' ? undefined : { name, kind: known?.kind ?? kind });
  };
  return (
    <div class="builder-field">
      <Field label={t('builderOwner')}>
        {({ id, describedBy }) => (
          <div class="owner-line">
            <input
              id={id}
              data-field="owner"
              class="input"
              maxLength={200}
              list={listId}
              autocomplete="off"
              aria-describedby={describedBy}
              placeholder={t('builderOwnerPlaceholder')}
              value={owner?.name ?? ''}
              onInput={(event) => type(event.currentTarget.value)}
            />
            <Choice<Owner['kind']>
              legend={t('builderOwnerKind')}
              hideLegend
              name="owner-kind"
              value={kind}
              options={[
                ['person', t('builderPerson')],
                ['agent', t('builderAgent')],
              ]}
              onChange={(next) => onChange({ name: owner?.name ?? '', kind: next })}
            />
          </div>
        )}
      </Field>
      <datalist id={listId}>
        {people.map((person) => (
          <option key={person.id} value={person.name} />
        ))}
      </datalist>
      {names.length > 1 && (
        <div class="notice owner-question">
          <span>{t('builderWhichOwner')}</span>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              class="chip"
              onClick={() =>
                onChoose(
                  name,
                  names.filter((other) => other !== name),
                )
              }
            >
              {name}
            </button>
          ))}
        </div>
      )}
      {load && names.length === 1 && (
        <p class="field-hint">
          {load.overdue > 0
            ? t('builderLoadOverdue', names[0] ?? '', load.open, load.overdue)
            : t('builderLoad', names[0] ?? '', load.open)}
        </p>
      )}
      {lesson && <LastTime lesson={lesson} />}
    </div>
  );
}

const RESULTS = { hit: 'briefHit', partly: 'briefPartly', missed: 'briefMissed' } as const;

function LastTime({ lesson: { review } }: { readonly lesson: Lesson }) {
  const lines = [
    review.worked && t('builderLessonWorked', review.worked),
    review.improve && t('builderLessonImprove', review.improve),
  ].filter(Boolean);
  return (
    <div class="notice">
      <strong>{t('builderLastTime', t(RESULTS[review.result]))}</strong>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
