import { useEffect, useState } from 'preact/hooks';
import type { Person } from '@/lib/briefs/person';
import { openPeople } from '@/lib/platform/peopleStore';

/** The people list, as it is now in any window. */
export function usePeople(): readonly Person[] {
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => {
    const store = openPeople();
    void store.get().then(setPeople);
    return store.watch(setPeople);
  }, []);
  return people;
}
