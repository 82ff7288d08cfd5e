import { encode, sizeOf } from './codec';
import { isGone, latest, type SyncRecord, timeOf } from './record';

/** What browsers allow (102,400 bytes, 512 items), less room for what other devices add meanwhile. */
export const SYNC_BYTES = 94_000;
export const SYNC_ITEMS = 480;

/** Deletions are remembered this long; a device that is away longer may bring a record back. */
const TOMBSTONE_MS = 180 * 86_400_000;

export interface Fit {
  readonly items: ReadonlyMap<string, string>;
  readonly bytes: number;
  /** Ids of live records that found no room. */
  readonly without: readonly string[];
  /** Ids of records that have a place. */
  readonly within: ReadonlySet<string>;
}

/**
 * What goes into sync storage: settings first, then packs, then the newest. The order depends on
 * the records alone, so that every device makes the same choice and none undoes another's.
 */
export function chooseFit(
  records: ReadonlyMap<string, SyncRecord>,
  isWanted: (id: string) => boolean,
  now: number,
): Fit {
  const candidates = [...records]
    .filter(([id, record]) =>
      isGone(record) ? timeOf(latest(record)) > now - TOMBSTONE_MS : isWanted(id),
    )
    .map(([id, record]) => ({ id, record, rank: rank(id), at: latest(record) }))
    .sort((a, b) => a.rank - b.rank || (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1));
  const items = new Map<string, string>();
  const without: string[] = [];
  const within = new Set<string>();
  let bytes = 0;
  for (const { id, record } of candidates) {
    const encoded = encode(id, record);
    let size = 0;
    for (const [key, value] of encoded ?? []) size += sizeOf(key, value);
    if (!encoded || bytes + size > SYNC_BYTES || items.size + encoded.size > SYNC_ITEMS) {
      if (!isGone(record)) without.push(id);
      continue;
    }
    for (const [key, value] of encoded) items.set(key, value);
    within.add(id);
    bytes += size;
  }
  return { items, bytes, without, within };
}

function rank(id: string): number {
  if (id.startsWith('brief:')) return 2;
  return id.startsWith('pack:') ? 1 : 0;
}
