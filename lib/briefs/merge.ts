import type { Brief, BriefContent } from './brief';
import { newHistory } from './history';

type Field = keyof BriefContent;

/** Compares JSON values; neither the order of keys nor a key set to `undefined` counts. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) if (!sameValue(Reflect.get(a, key), Reflect.get(b, key))) return false;
  return true;
}

/** The fields of `changes` that differ from `brief`. */
export function changedFields(brief: Brief, changes: Partial<BriefContent>): Field[] {
  return (Object.keys(changes) as Field[]).filter(
    (field) => !sameValue(brief[field], changes[field]),
  );
}

/**
 * Fields that both sides wrote since `revision`, with different results. When there are none the
 * changes can be written over what is stored now and nobody loses a word.
 */
export function conflictingFields(
  stored: Brief,
  revision: number,
  changes: Partial<BriefContent>,
): Field[] {
  if (stored.revision === revision) return [];
  return changedFields(stored, changes).filter(
    (field) => (stored.fieldRevisions?.[field] ?? 0) > revision,
  );
}

/** `stored` with `changes` written over it; a field set to `undefined` is removed. */
export function applyChanges(stored: Brief, changes: Partial<BriefContent>, now: Date): Brief {
  const fields = changedFields(stored, changes);
  if (fields.length === 0) return stored;
  const revision = stored.revision + 1;
  const next: Brief = {
    ...stored,
    ...changes,
    revision,
    updatedAt: now.toISOString(),
    history: newHistory(stored.history, fields, now),
    fieldRevisions: {
      ...stored.fieldRevisions,
      ...Object.fromEntries(fields.map((field) => [field, revision])),
    },
  };
  for (const field of fields) if (next[field] === undefined) delete next[field];
  return next;
}
