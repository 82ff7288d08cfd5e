import { useState } from 'preact/hooks';
import type { Person } from '@/lib/briefs/person';
import { Button } from '../base/Button';
import { t } from '../text';
import { type AreaChoice, PersonForm } from './PersonForm';
import { Section } from './Section';

interface PeopleSectionProps {
  readonly people: readonly Person[];
  readonly areas: readonly AreaChoice[];
  readonly onSave: (person: Person) => void;
  readonly onRemove: (id: string) => void;
  readonly newId: () => string;
}

/** The people and agents who own outcomes. Only the name is needed. */
export function PeopleSection({ people, areas, onSave, onRemove, newId }: PeopleSectionProps) {
  const [editing, setEditing] = useState<Person | null>(null);
  const isNew = editing !== null && !people.some(({ id }) => id === editing.id);
  const form = (person: Person) => (
    <PersonForm
      person={person}
      areas={areas}
      onSave={(saved) => {
        onSave(saved);
        setEditing(null);
      }}
      onCancel={() => setEditing(null)}
    />
  );
  return (
    <Section id="people" title={t('optionsPeople')} lead={t('optionsPeopleLead')}>
      <ul class="option-list">
        {people.map((person) =>
          editing?.id === person.id ? (
            <li key={person.id}>{form(editing)}</li>
          ) : (
            <li key={person.id} class="option-row">
              <span class="option-text" dir="auto">
                <span>{person.name}</span>
                <span class="option-note">{summary(person, areas)}</span>
              </span>
              <Button
                look="quiet"
                aria-label={t('optionsEditNamed', person.name)}
                onClick={() => setEditing(person)}
              >
                {t('optionsEdit')}
              </Button>
              <Button
                look="quiet"
                aria-label={t('optionsRemoveNamed', person.name)}
                onClick={() => onRemove(person.id)}
              >
                {t('optionsRemove')}
              </Button>
            </li>
          ),
        )}
      </ul>
      {editing && isNew ? (
        form(editing)
      ) : (
        <div>
          <Button onClick={() => setEditing({ id: newId(), name: '', kind: 'person' })}>
            {t('optionsPersonAdd')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function summary(person: Person, areas: readonly AreaChoice[]): string {
  const names = (ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => areas.find((area) => area.id === id)?.name ?? id).join(', ');
  return [
    t(person.kind === 'agent' ? 'optionsPersonAgent' : 'optionsPersonPerson'),
    names(person.areas),
    person.newTo?.length ? t('optionsPersonNewToShort', names(person.newTo)) : '',
    person.reach,
  ]
    .filter(Boolean)
    .join(' · ');
}
