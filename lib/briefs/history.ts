import type { Brief } from './brief';

type History = NonNullable<Brief['history']>;

/** Writes within this time belong to one sitting and make one line of history. */
const ONE_SITTING = 10 * 60_000;
const MAX_CHANGES = 200;

/** The history after `fields` were written at `now`; autosaves of one sitting are joined. */
export function newHistory(
  history: History | undefined,
  fields: readonly string[],
  now: Date,
): History {
  const all = history ?? [];
  const last = all.at(-1);
  const at = now.toISOString();
  if (last && now.getTime() - Date.parse(last.at) < ONE_SITTING) {
    return [...all.slice(0, -1), { at, fields: [...new Set([...last.fields, ...fields])] }];
  }
  return [...all, { at, fields: [...fields] }].slice(-MAX_CHANGES);
}
