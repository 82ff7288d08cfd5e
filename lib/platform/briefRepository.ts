import type { Brief, BriefContent } from '../briefs/brief';

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

export type SaveResult =
  | { readonly ok: true; readonly brief: Brief }
  /** Somebody else wrote since: `theirs` is what is stored now. */
  | { readonly ok: false; readonly reason: 'conflict'; readonly theirs: Brief | null }
  | { readonly ok: false; readonly reason: 'storage-full' | 'unavailable' };

/**
 * The one place that writes briefs. One key per brief in `browser.storage.local`, so that a save
 * touches one record and a crash leaves either the old or the new one.
 */
export interface BriefRepository {
  list(): Promise<BriefListing>;
  get(id: string): Promise<Brief | null>;
  create(content: Partial<BriefContent>): Promise<SaveResult>;
  /** Writes `changes` over the brief read at `revision`. */
  update(id: string, revision: number, changes: Partial<BriefContent>): Promise<SaveResult>;
  /** Removes for good; the bin is a status, not a removal. */
  remove(ids: readonly string[]): Promise<void>;
  /** Calls back with the ids that changed in any window; returns how to stop. */
  watch(onChange: (ids: readonly string[]) => void): () => void;
}
