import { readRecord } from '../briefs/migrations';
import type { BriefRow, BrokenRow } from '../briefs/row';
import {
  ALL_ROWS_KEYS,
  ALL_WORDS_KEYS,
  asBroken,
  asShard,
  BROKEN_KEY,
  INDEX_VERSION,
  IndexEdit,
  VERSION_KEY,
} from './briefIndex';
import type { Lock } from './lock';
import type { StorageArea } from './storageArea';

export const BRIEF_PREFIX = 'brief:';
/** Records read at once while rebuilding, so that memory stays flat. */
const CHUNK = 500;
/** From this many briefs on the check waits until the list has been drawn. */
const LARGE = 1_000;
const CHECK_DELAY = 1_000;

/** The index as read, checked against the keys that exist. */
export interface IndexState {
  readonly rows: readonly BriefRow[];
  readonly broken: readonly BrokenRow[];
}

/** Keys of all brief records. */
export async function briefKeys(area: StorageArea): Promise<string[]> {
  const keys = (await area.keys()) ?? Object.keys(await area.getAll());
  return keys.filter((key) => key.startsWith(BRIEF_PREFIX));
}

interface Difference {
  readonly missing: readonly string[];
  readonly gone: readonly string[];
}

function difference(state: IndexState, keys: readonly string[]): Difference {
  const known = new Set(state.broken.map((row) => row.key));
  for (const row of state.rows) known.add(BRIEF_PREFIX + row.id);
  const missing: string[] = [];
  for (const key of keys) if (!known.delete(key)) missing.push(key);
  return { missing, gone: [...known] };
}

async function readIndex(area: StorageArea): Promise<IndexState & { readonly current: boolean }> {
  const stored = await area.get([...ALL_ROWS_KEYS, VERSION_KEY, BROKEN_KEY]);
  const rows: BriefRow[] = [];
  for (const key of ALL_ROWS_KEYS) {
    const shard = asShard<BriefRow>(stored[key]);
    for (const id in shard) {
      const row = shard[id];
      if (row) rows.push(row);
    }
  }
  const current = stored[VERSION_KEY] === INDEX_VERSION;
  return { rows, broken: asBroken(stored[BROKEN_KEY]), current };
}

/**
 * The rows of all briefs. The names of the stored keys show whether the index is in step with the
 * records; only where it is not are records read to repair it. In a large library even listing
 * the names takes longer than reading the index, so there the check follows a moment later, and
 * whoever watches is told of what it repairs.
 */
export async function openIndex(area: StorageArea, lock: Lock): Promise<IndexState> {
  const state = await readIndex(area);
  if (state.current && state.rows.length >= LARGE) {
    setTimeout(() => void checkIndex(area, lock, state).catch(() => undefined), CHECK_DELAY);
    return state;
  }
  return checkIndex(area, lock, state);
}

async function checkIndex(
  area: StorageArea,
  lock: Lock,
  state: IndexState & { readonly current: boolean },
): Promise<IndexState> {
  const keys = await briefKeys(area);
  const { missing, gone } = difference(state, keys);
  const current = state.current || keys.length === 0;
  if (current && missing.length === 0 && gone.length === 0) return state;
  return lock(() => repairIndex(area));
}

/**
 * Brings the index in step with the records; the caller holds the writer's lock. `suspects` are
 * keys to read again although the index knows them.
 */
export async function repairIndex(
  area: StorageArea,
  suspects: readonly string[] = [],
): Promise<IndexState> {
  const [state, keys] = await Promise.all([readIndex(area), briefKeys(area)]);
  const anew = !state.current;
  const known = difference(state, keys);
  const missing = anew ? keys : [...known.missing, ...suspects];
  const gone = anew ? [] : [...known.gone, ...suspects];
  const shardKeys = [...ALL_ROWS_KEYS, ...ALL_WORDS_KEYS];
  const edit = IndexEdit.over(shardKeys, anew ? {} : await area.get(shardKeys));
  const lost = new Set(gone);
  const broken = anew ? [] : state.broken.filter((row) => !lost.has(row.key));
  for (const key of gone) edit.drop(key.slice(BRIEF_PREFIX.length));
  for (let i = 0; i < missing.length; i += CHUNK) {
    const chunk = missing.slice(i, i + CHUNK);
    const records = await area.get(chunk);
    for (const key of chunk) {
      const read = readRecord(records[key]);
      // A record under another's key cannot be saved again without harm: keep it aside.
      if (read.ok && BRIEF_PREFIX + read.brief.id === key) edit.put(read.brief);
      else broken.push({ key, problem: read.ok ? 'its id is not its key' : read.problem });
    }
  }
  await area.set({ ...edit.items(), [BROKEN_KEY]: broken, [VERSION_KEY]: INDEX_VERSION });
  const { rows } = await readIndex(area);
  return { rows, broken };
}
