import { type Brief, SCHEMA_VERSION } from '../briefs/brief';
import { type BriefRow, type BrokenRow, rowOf } from '../briefs/row';
import { searchTextOf } from '../briefs/words';
import type { StorageArea } from './storageArea';

/*
 * The index is cut into 256 small shards by id. A save rewrites one shard of rows and one of
 * words (about 40 briefs each at 10,000), in the same transaction as the record.
 */
const SHARDS = 256;
/**
 * Raise the first number when the shape of rows or words changes. An index of another version is
 * rebuilt; so is one of another schema, because then other records may be readable.
 */
export const INDEX_VERSION = `2/${SCHEMA_VERSION}`;
export const VERSION_KEY = 'index:version';
export const BROKEN_KEY = 'index:broken';
const ROWS = 'index:rows:';
const WORDS = 'index:words:';

export type RowShard = Record<string, BriefRow>;
export type WordShard = Record<string, string>;

function shardOf(id: string): string {
  let hash = 2_166_136_261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16_777_619);
  return ((hash >>> 0) % SHARDS).toString(16).padStart(2, '0');
}

export const rowsKey = (id: string): string => ROWS + shardOf(id);
export const wordsKey = (id: string): string => WORDS + shardOf(id);
export const isRowsKey = (key: string): boolean => key.startsWith(ROWS);

const every = (prefix: string): string[] =>
  Array.from({ length: SHARDS }, (_, i) => prefix + i.toString(16).padStart(2, '0'));
export const ALL_ROWS_KEYS: readonly string[] = every(ROWS);
export const ALL_WORDS_KEYS: readonly string[] = every(WORDS);

/**
 * A shard as stored: one JSON text, because browsers hand over a long text many times faster than
 * the objects in it. Anything that is no shard counts as empty and is repaired by the check.
 */
export function asShard<T>(raw: unknown): Record<string, T> {
  if (typeof raw !== 'string') return {};
  try {
    const shard: unknown = JSON.parse(raw);
    return typeof shard === 'object' && shard !== null ? (shard as Record<string, T>) : {};
  } catch {
    return {};
  }
}

/** Shards being changed by one write; `items` are what must be stored together with the records. */
export class IndexEdit {
  private constructor(
    private readonly rows: Map<string, RowShard>,
    private readonly words: Map<string, WordShard>,
  ) {}

  /** Reads the shards that `ids` belong to. */
  static async open(area: StorageArea, ids: readonly string[]): Promise<IndexEdit> {
    const keys = [...new Set(ids.flatMap((id) => [rowsKey(id), wordsKey(id)]))];
    const stored = keys.length > 0 ? await area.get(keys) : {};
    return IndexEdit.over(keys, stored);
  }

  /** An edit over shards that were read already (or are to be built anew from nothing). */
  static over(keys: readonly string[], stored: Record<string, unknown>): IndexEdit {
    const rows = new Map<string, RowShard>();
    const words = new Map<string, WordShard>();
    for (const key of keys) {
      if (isRowsKey(key)) rows.set(key, asShard<BriefRow>(stored[key]));
      else words.set(key, asShard<string>(stored[key]));
    }
    return new IndexEdit(rows, words);
  }

  put(brief: Brief): void {
    const rows = this.rows.get(rowsKey(brief.id));
    const words = this.words.get(wordsKey(brief.id));
    if (rows) rows[brief.id] = rowOf(brief);
    if (words) words[brief.id] = searchTextOf(brief);
  }

  drop(id: string): void {
    delete this.rows.get(rowsKey(id))?.[id];
    delete this.words.get(wordsKey(id))?.[id];
  }

  items(): Record<string, unknown> {
    const shards = [...this.rows, ...this.words];
    return Object.fromEntries(shards.map(([key, shard]) => [key, JSON.stringify(shard)]));
  }
}

/** Unreadable keys the index knows of. */
export function asBroken(raw: unknown): readonly BrokenRow[] {
  return Array.isArray(raw) ? (raw as BrokenRow[]) : [];
}
