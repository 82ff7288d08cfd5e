import { canonicalJson } from './canonicalJson';

/** When and where a field was written; compares as text. */
export type Stamp = string;

/** A field's value with its stamp; `value` is missing where it was dropped after a deletion. */
export interface Field {
  readonly stamp: Stamp;
  /** JSON; `null` for a field that was removed. */
  readonly value?: unknown;
}

/**
 * One record as it travels: each field with its own stamp, so that two devices that change
 * different fields both win. `gone` has the stamps that whoever deleted the record had seen.
 */
export interface SyncRecord {
  readonly fields: ReadonlyMap<string, Field>;
  readonly gone?: ReadonlyMap<string, Stamp>;
}

/** A stamp later than `after`, on this device. */
export function newStamp(time: number, device: string): Stamp {
  return `${Math.max(0, Math.floor(time)).toString(36).padStart(9, '0')}.${device}`;
}

/** The time of a stamp. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, 9), 36) || 0;
}

/** The latest stamp in a record. */
export function latest({ fields }: SyncRecord): Stamp {
  let last = '';
  for (const { stamp } of fields.values()) if (stamp > last) last = stamp;
  return last;
}

/**
 * Both together. In any order, any number of times, the result is the same, which is why late,
 * lost and repeated messages cannot make two devices disagree.
 */
export function join(a: SyncRecord, b: SyncRecord): SyncRecord {
  const fields = new Map(a.fields);
  for (const [name, field] of b.fields) {
    const known = fields.get(name);
    fields.set(name, known ? later(known, field) : field);
  }
  if (!a.gone && !b.gone) return { fields };
  const gone = new Map(a.gone);
  for (const [name, stamp] of b.gone ?? []) {
    if (stamp > (gone.get(name) ?? '')) gone.set(name, stamp);
  }
  return { fields, gone };
}

function later(a: Field, b: Field): Field {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  if (a.value === undefined || b.value === undefined) return a.value === undefined ? b : a;
  return canonicalJson(a.value) >= canonicalJson(b.value) ? a : b;
}

/** True when it was deleted and nobody wrote a field since that the deleter had not seen. */
export function isGone({ fields, gone }: SyncRecord): boolean {
  if (!gone) return false;
  for (const [name, { stamp }] of fields) if (stamp > (gone.get(name) ?? '')) return false;
  return true;
}

/** The record as deleted: stamps stay so that late copies are recognised, values do not. */
export function deleted({ fields, gone }: SyncRecord): SyncRecord {
  const seen = new Map(gone);
  for (const [name, { stamp }] of fields) {
    if (stamp > (seen.get(name) ?? '')) seen.set(name, stamp);
  }
  return { fields: new Map([...fields].map(([name, { stamp }]) => [name, { stamp }])), gone: seen };
}
