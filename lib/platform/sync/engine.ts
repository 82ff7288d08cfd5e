import { sameValue } from '../../briefs/merge';
import { chooseFit, type Fit } from './budget';
import { decodeAll, idOf } from './codec';
import {
  deleted,
  type Field,
  isGone,
  join,
  latest,
  newStamp,
  type SyncRecord,
  timeOf,
} from './record';

/** A record as it is stored on this device. */
export interface LocalRecord {
  readonly fields: ReadonlyMap<string, unknown>;
  /** When it was last written, for its first stamps. */
  readonly writtenAt: number;
  /** False for what stays here, such as briefs closed long ago; it is not taken for deleted. */
  readonly isWanted: boolean;
}

/** What another device changed. `fields` of an update has only the changed ones. */
export type RemoteChange =
  | {
      readonly kind: 'create' | 'update';
      readonly id: string;
      readonly fields: ReadonlyMap<string, unknown>;
    }
  | { readonly kind: 'remove'; readonly id: string };

/** This device's data. */
export interface LocalPort {
  read(): Promise<ReadonlyMap<string, LocalRecord>>;
  /** Applies changes; answers with the ids where somebody was writing at the same time. */
  apply(changes: readonly RemoteChange[]): Promise<ReadonlySet<string>>;
}

/** The browser's sync storage. */
export interface RemotePort {
  getAll(): Promise<ReadonlyMap<string, unknown>>;
  set(items: ReadonlyMap<string, string>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** What a device remembers between two rounds. */
export interface SyncState {
  readonly device: string;
  /** The latest time in any stamp seen. */
  readonly clock: number;
  readonly records: ReadonlyMap<string, SyncRecord>;
}

export interface Round {
  readonly state: SyncState;
  readonly fit: Fit;
  readonly pulled: number;
  readonly pushed: number;
  /** Set when the browser refused to write; the next round tries again. */
  readonly problem: unknown;
}

/**
 * One round: notice what changed here, join it with what is there, store the result on both
 * sides. Nothing waits for it: local work never reads from sync storage.
 */
export async function syncRound(
  state: SyncState,
  local: LocalPort,
  remote: RemotePort,
  now: number,
): Promise<Round> {
  const here = await local.read();
  const items = await remote.getAll();
  const arrived = decodeAll(items);
  const noticed = noticeChanges(state, here, arrived, now);
  const merged = new Map(noticed.records);
  let clock = noticed.clock;
  for (const [id, record] of arrived) {
    const known = merged.get(id);
    merged.set(id, known ? join(known, record) : record);
    clock = Math.max(clock, timeOf(latest(record)));
  }
  const changes = [...merged].flatMap(([id, record]) => changeFor(id, record, here.get(id)) ?? []);
  const busy = await local.apply(changes);
  // What could not be applied is forgotten again, or it would look like a change made here.
  for (const id of busy) {
    const before = noticed.records.get(id);
    if (before) merged.set(id, before);
    else merged.delete(id);
  }
  for (const [id, record] of merged) if (isGone(record)) merged.set(id, deleted(record));
  const chosen = chooseFit(merged, (id) => here.get(id)?.isWanted ?? true, now);
  // What neither side keeps in sync any more need not be remembered either.
  for (const [id, { isWanted }] of here) {
    if (!isWanted && !chosen.within.has(id)) merged.delete(id);
  }
  const { pushed, problem } = await push(remote, items, chosen.items, busy);
  return {
    state: { device: state.device, clock, records: merged },
    fit: chosen,
    pulled: changes.length - busy.size,
    pushed,
    problem,
  };
}

function noticeChanges(
  state: SyncState,
  here: ReadonlyMap<string, LocalRecord>,
  arrived: ReadonlyMap<string, SyncRecord>,
  now: number,
) {
  const records = new Map(state.records);
  let clock = state.clock;
  const next = (at: number) => {
    clock = Math.max(clock + 1, at);
    return newStamp(clock, state.device);
  };
  for (const [id, { fields, writtenAt, isWanted }] of here) {
    const known = records.get(id);
    if (!known && !isWanted && !arrived.has(id)) continue;
    if (!known) {
      const stamp = newStamp(Math.min(writtenAt, now), state.device);
      clock = Math.max(clock, timeOf(stamp));
      records.set(id, {
        fields: new Map([...fields].map(([name, value]) => [name, { stamp, value }])),
      });
      continue;
    }
    const wasGone = isGone(known);
    const changed = new Map<string, Field>(known.fields);
    for (const [name, value] of fields) {
      if (wasGone || !same(known.fields.get(name)?.value, value)) {
        changed.set(name, { stamp: next(now), value });
      }
    }
    for (const [name, { value }] of known.fields) {
      if (!fields.has(name) && value !== null && !wasGone) {
        changed.set(name, { stamp: next(now), value: null });
      }
    }
    records.set(id, { ...known, fields: changed });
  }
  for (const [id, record] of records) {
    if (!here.has(id) && !isGone(record)) records.set(id, deleted(record));
  }
  return { records, clock };
}

function changeFor(
  id: string,
  record: SyncRecord,
  here: LocalRecord | undefined,
): RemoteChange | null {
  if (isGone(record)) return here ? { kind: 'remove', id } : null;
  const differing = [...record.fields].filter(
    ([name, { value }]) => value !== undefined && !same(value, here?.fields.get(name)),
  );
  if (here && differing.length === 0) return null;
  const fields = new Map(differing.map(([name, { value }]) => [name, value]));
  return { kind: here ? 'update' : 'create', id, fields };
}

/** Absent and `null` are the same: a field that is not there. The order of keys says nothing. */
function same(a: unknown, b: unknown): boolean {
  return sameValue(a ?? null, b ?? null);
}

async function push(
  remote: RemotePort,
  there: ReadonlyMap<string, unknown>,
  wanted: ReadonlyMap<string, string>,
  busy: ReadonlySet<string>,
): Promise<{ pushed: number; problem: unknown }> {
  const isBusy = (key: string) => busy.has(idOf(key) ?? '');
  const write = new Map(
    [...wanted].filter(([key, value]) => there.get(key) !== value && !isBusy(key)),
  );
  const remove = [...there.keys()].filter(
    (key) => idOf(key) !== null && !wanted.has(key) && !isBusy(key),
  );
  try {
    // Removing first makes the room that the new items need.
    if (remove.length > 0) await remote.remove(remove);
    if (write.size > 0) await remote.set(write);
    return { pushed: write.size + remove.length, problem: null };
  } catch (problem) {
    return { pushed: 0, problem };
  }
}
