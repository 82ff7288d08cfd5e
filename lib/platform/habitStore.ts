import { z } from 'zod';
import { countDraft, HabitLog } from '../briefs/habits';
import { type CheckedStore, openCheckedStore } from './checkedStore';

const HabitSettings = z.object({ isOn: z.boolean(), log: HabitLog });

export type HabitSettings = z.infer<typeof HabitSettings>;

/** Counts of one's own requests per week; numbers only, never text. */
export function openHabits(): CheckedStore<HabitSettings> {
  return openCheckedStore('habits', HabitSettings, { isOn: true, log: [] });
}

/** Counts one draft that was sent or left, unless the user switched counting off. */
export async function countInHabits(draft: Parameters<typeof countDraft>[1]): Promise<void> {
  const store = openHabits();
  // Nothing is written at all while it is off.
  if (!(await store.get()).isOn) return;
  await store.update((now) => (now.isOn ? { ...now, log: countDraft(now.log, draft) } : now));
}
