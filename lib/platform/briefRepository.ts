import type { Brief, BriefContent } from '../briefs/brief';
import type { BriefRow } from '../briefs/row';

/** A stored record that cannot be read: corrupt, or from a later version. Never overwritten. */
export interface UnreadableRecord {
  readonly key: string;
  readonly raw: unknown;
  /** What is wrong, in one line. */
  readonly problem: string;
}

/** What a listing returns: what can be read, and what cannot, side by side. */
export interface BriefListing {
  readonly briefs: readonly Brief[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** The rows of all briefs, in no order, and what cannot be read. */
export interface RowListing {
  readonly rows: readonly BriefRow[];
  readonly unreadable: readonly UnreadableRecord[];
}

export type SaveResult =
  | { readonly ok: true; readonly brief: Brief }
  /** Somebody else wrote since: `theirs` is what is stored now, `null` when it was removed. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly theirs: Brief | null }
  /**
   * `unreadable`: the stored record is corrupt or from a later version and is left alone.
   * `invalid`: the content itself cannot be stored, for example a text that is far too long.
   */
  | {
      readonly ok: false;
      readonly reason: 'storage-full' | 'unavailable' | 'unreadable' | 'invalid';
    };

/** One change of a bulk action. */
export interface BriefUpdate {
  readonly id: string;
  readonly revision: number;
  readonly changes: Partial<BriefContent>;
}

/**
 * The one place that writes briefs. One key per brief in `browser.storage.local`, so that a save
 * touches one record and a crash leaves either the old or the new one.
 *
 * Lists use `rows()` once and `rowsOf(ids)` for what `watch` reports; `list()` reads everything
 * and is for exports, backups and whole-library figures.
 */
export interface BriefRepository {
  list(): Promise<BriefListing>;
  get(id: string): Promise<Brief | null>;
  /** The readable ones of `ids`, in their order. */
  getMany(ids: readonly string[]): Promise<readonly Brief[]>;
  /**
   * What a list shows, from the index: a fraction of the cost of `list()`. In a library of more
   * than 1,000 briefs the index is checked just after; `watch` reports what that repairs, and an
   * id of which `rowsOf` then knows nothing was removed or became unreadable (`rows()` tells).
   */
  rows(): Promise<RowListing>;
  /** The rows of `ids` as they are now; ids without a readable brief are missing. */
  rowsOf(ids: readonly string[]): Promise<ReadonlyMap<string, BriefRow>>;
  /** Search text by id (`lib/briefs/words.ts`), for all briefs or for `ids`. */
  words(ids?: readonly string[]): Promise<ReadonlyMap<string, string>>;
  create(content: Partial<BriefContent>): Promise<SaveResult>;
  /** Creates all of them in one write, or none. */
  createMany(contents: readonly Partial<BriefContent>[]): Promise<readonly SaveResult[]>;
  /**
   * Writes `changes` over the brief read at `revision`. Where another window wrote other fields
   * since, both are kept; where it wrote the same field differently, nothing is written.
   * A field set to `undefined` is removed.
   */
  update(id: string, revision: number, changes: Partial<BriefContent>): Promise<SaveResult>;
  /** Bulk actions; each update succeeds or fails alone. */
  updateMany(updates: readonly BriefUpdate[]): Promise<readonly SaveResult[]>;
  /** Puts whole briefs back (undo of a removal, a backup); ids that exist are left alone. */
  restore(briefs: readonly Brief[]): Promise<readonly SaveResult[]>;
  /** Removes for good; the bin is a status, not a removal. */
  remove(ids: readonly string[]): Promise<void>;
  /** Removes unreadable records by key, after the user has exported or given them up. */
  removeUnreadable(keys: readonly string[]): Promise<void>;
  /** Calls back with the ids that changed in any window; returns how to stop. */
  watch(onChange: (ids: readonly string[]) => void): () => void;
}
