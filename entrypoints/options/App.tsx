import { IgnoredSection } from '@/components/options/IgnoredSection';
import { MarksSection } from '@/components/options/MarksSection';
import { OptionsPage } from '@/components/options/OptionsPage';
import { PeopleSection } from '@/components/options/PeopleSection';
import { withPerson } from '@/lib/platform/peopleStore';
import { changePreferences, ignoreKey } from '@/lib/platform/preferences';
import { AREAS } from '@/lib/rewriting/areas';
import { Backup } from './Backup';
import { Data } from './Data';
import { Mail } from './Mail';
import { ManagedView } from './ManagedView';
import { Packs } from './Packs';
import { Sites } from './Sites';
import { Sync } from './Sync';
import { people, useManaged, usePreferences, useStore } from './stores';

const CHOICES = AREAS.map(({ id, name }) => ({ id, name })).sort((a, b) =>
  a.name.localeCompare(b.name),
);

/** The settings page: each section with the store behind it. */
export function App() {
  const preferences = usePreferences();
  const managed = useManaged();
  const known = useStore(people);
  if (!preferences || !managed || !known) return null;
  return (
    <OptionsPage>
      <Sites mutedHosts={preferences.mutedHosts} managed={managed} />
      <MarksSection
        sensitivity={managed.sensitivity ?? preferences.sensitivity}
        isManaged={managed.sensitivity !== undefined}
        onChange={(sensitivity) => changePreferences((old) => ({ ...old, sensitivity }))}
      />
      <IgnoredSection
        sentences={preferences.ignoredSentences}
        onChange={(sentences) =>
          changePreferences((old) => ({
            ...old,
            ignoredSentences: [...new Set(sentences.map(ignoreKey))],
          }))
        }
      />
      <PeopleSection
        people={known}
        areas={CHOICES}
        newId={() => crypto.randomUUID()}
        onSave={(person) => people.update((old) => withPerson(old, person))}
        onRemove={(id) => people.update((old) => old.filter((person) => person.id !== id))}
      />
      <Packs managed={managed} />
      <Data managed={managed} />
      <Mail />
      <Backup />
      <Sync managed={managed} />
      <ManagedView managed={managed} />
    </OptionsPage>
  );
}
