import { z } from 'zod';

const short = z.string().max(200);

/** Somebody (or an agent) who can own an outcome. Only the name is needed. */
export const Person = z.object({
  id: z.uuid(),
  name: short,
  kind: z.enum(['person', 'agent']),
  /** Other names and addresses the same person writes under. */
  aliases: z.array(short).max(20).optional(),
  /** Ids of the areas they look after. */
  areas: z.array(short).max(40).optional(),
  /** Ids of areas they are new to: learning mode is proposed there. */
  newTo: z.array(short).max(40).optional(),
  /** What they would like to grow into, in their own words. */
  wantsToLearn: z.string().max(2_000).optional(),
  /** How they like to be reached. */
  reach: z.string().max(500).optional(),
});

export type Person = z.infer<typeof Person>;

/** True when `name` means this person: same name or alias, whatever the case. */
export function isCalled(person: Person, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  return [person.name, ...(person.aliases ?? [])].some(
    (known) => known.trim().toLowerCase() === wanted,
  );
}
