import { z } from 'zod';
import { Person } from '../briefs/person';
import { type CheckedStore, openCheckedStore } from './checkedStore';

const People = z.array(Person).max(2_000);

/** The list of people and agents who can own outcomes. */
export function openPeople(): CheckedStore<Person[]> {
  return openCheckedStore('people', People, []);
}

/** `people` with `person` added, or in place of the one with the same id. */
export function withPerson(people: readonly Person[], person: Person): Person[] {
  const others = people.filter((known) => known.id !== person.id);
  return [...others, person].sort((a, b) => a.name.localeCompare(b.name));
}
