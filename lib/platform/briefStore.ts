import { browser } from 'wxt/browser';
import type { Brief } from '../briefs/brief';
import { readRecord } from '../briefs/migrations';
import type { BriefRow, BrokenRow } from '../briefs/row';
import {
  ALL_WORDS_KEYS,
  asBroken,
  asShard,
  BROKEN_KEY,
  isRowsKey,
  rowsKey,
  wordsKey,
} from './briefIndex';
import type { BriefRepository, SaveResult, UnreadableRecord } from './briefRepository';
import { BriefWriter } from './briefWriter';
import { BRIEF_PREFIX, briefKeys, openIndex, repairIndex } from './indexCheck';
import { type Lock, openLock } from './lock';
import { localArea, type StorageArea } from './storageArea';

interface Environment {
  readonly area: StorageArea;
  readonly lock: Lock;
  readonly now: () => Date;
}

const CHUNK = 500;

/**
 * Opens the stored briefs. Any number of repositories may be open at once, in any extension page
 * and the background: writers take turns through one lock, and revisions catch what was read
 * before somebody else wrote. Content scripts ask the background instead (`save-brief`).
 */
export function openBriefRepository(environment: Partial<Environment> = {}): BriefRepository {
  const area = environment.area ?? localArea;
  const lock = environment.lock ?? openLock('briefs');
  const writer = new BriefWriter(area, lock, environment.now ?? (() => new Date()));

  async function unreadable(broken: readonly BrokenRow[]): Promise<UnreadableRecord[]> {
    if (broken.length === 0) return [];
    const raws = await area.get(broken.map((row) => row.key));
    return broken.map(({ key, problem }) => ({ key, problem, raw: raws[key] }));
  }

  async function getMany(ids: readonly string[]): Promise<Brief[]> {
    const briefs: Brief[] = [];
    const corrupt: string[] = [];
    for (let i = 0; i < ids.length; i += CHUNK) {
      const keys = ids.slice(i, i + CHUNK).map((id) => BRIEF_PREFIX + id);
      const records = await area.get(keys);
      for (const key of keys) {
        const read = readRecord(records[key]);
        if (read.ok) briefs.push(read.brief);
        else if (records[key] !== undefined) corrupt.push(key);
      }
    }
    // Lists must stop showing what cannot be opened, and show it among the unreadable instead.
    if (corrupt.length > 0) await lock(() => repairIndex(area, corrupt));
    return briefs;
  }

  return {
    async list() {
      const keys = await briefKeys(area);
      const briefs: Brief[] = [];
      const bad: UnreadableRecord[] = [];
      for (let i = 0; i < keys.length; i += CHUNK) {
        const chunk = keys.slice(i, i + CHUNK);
        const records = await area.get(chunk);
        for (const key of chunk) {
          const read = readRecord(records[key]);
          if (read.ok) briefs.push(read.brief);
          else bad.push({ key, raw: records[key], problem: read.problem });
        }
      }
      return { briefs, unreadable: bad };
    },

    async get(id) {
      const [brief] = await getMany([id]);
      return brief ?? null;
    },

    getMany,

    async rows() {
      const { rows, broken } = await openIndex(area, lock);
      return { rows, unreadable: await unreadable(broken) };
    },

    async rowsOf(ids) {
      const shards = await area.get([...new Set(ids.map(rowsKey))]);
      const found = new Map<string, BriefRow>();
      for (const id of ids) {
        const row = asShard<BriefRow>(shards[rowsKey(id)])[id];
        if (row) found.set(id, row);
      }
      return found;
    },

    async words(ids) {
      const keys = ids ? [...new Set(ids.map(wordsKey))] : [...ALL_WORDS_KEYS];
      const shards = await area.get(keys);
      const found = new Map<string, string>();
      for (const key of keys) {
        for (const [id, text] of Object.entries(asShard<string>(shards[key]))) found.set(id, text);
      }
      if (!ids) return found;
      const wanted = new Set(ids);
      return new Map([...found].filter(([id]) => wanted.has(id)));
    },

    create: async (content) => first(await writer.create([content])),
    createMany: (contents) => writer.create(contents),
    update: async (id, revision, changes) =>
      first(await writer.update([{ id, revision, changes }])),
    updateMany: (updates) => writer.update(updates),
    restore: (briefs) => writer.restore(briefs),
    remove: (ids) => writer.remove(ids),

    async removeUnreadable(keys) {
      await lock(async () => {
        const records = await area.get([...keys]);
        // A record that became readable meanwhile is not ours to remove here.
        const bad = keys.filter((key) => !readRecord(records[key]).ok);
        await area.remove(bad.filter((key) => key.startsWith(BRIEF_PREFIX)));
        await repairIndex(area);
      });
    },

    watch(onChange) {
      const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
        const ids = changedIds(changes);
        if (ids.length > 0) onChange(ids);
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => browser.storage.local.onChanged.removeListener(listener);
    },
  };
}

function first(results: readonly SaveResult[]): SaveResult {
  return results[0] ?? { ok: false, reason: 'unavailable' };
}

/** Ids of changed records, and of rows that a repair of the index added or took away. */
function changedIds(
  changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
): readonly string[] {
  const ids = new Set<string>();
  for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
    if (key.startsWith(BRIEF_PREFIX)) ids.add(key.slice(BRIEF_PREFIX.length));
    if (key === BROKEN_KEY) {
      for (const row of [...asBroken(oldValue), ...asBroken(newValue)]) {
        ids.add(row.key.slice(BRIEF_PREFIX.length));
      }
    }
    if (!isRowsKey(key)) continue;
    const before = asShard<BriefRow>(oldValue);
    const after = asShard<BriefRow>(newValue);
    for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (before[id]?.revision !== after[id]?.revision) ids.add(id);
    }
  }
  return [...ids];
}
