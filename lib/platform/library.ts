import type { Brief, BriefContent } from '../briefs/brief';
import { type BriefRow, rowOf } from '../briefs/row';
import { BriefSearch } from '../briefs/search';
import { rowsKey } from './briefIndex';
import type { BriefRepository, BriefUpdate, SaveResult, UnreadableRecord } from './briefRepository';

/** What the library page shows at one moment; a new object after each change. */
export interface LibraryState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly rows: readonly BriefRow[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** Bulk actions touch only what a row holds, so that they can be undone without reading records. */
export type RowChanges = Pick<Partial<BriefContent>, 'status' | 'tags'>;

export interface BulkResult {
  readonly changed: number;
  readonly failed: number;
  readonly isFull: boolean;
  /** Puts the changed fields back as they were; what others wrote since is kept. */
  readonly undo: () => Promise<void>;
}

/** Changes from other windows that come within this time are read together. */
const SETTLE_MS = 40;
const WORDS_AT_ONCE = 500;

/**
 * All rows in memory, kept in step with storage in any window, searchable. Rows come first so
 * that a list can be painted; the words of the whole briefs are fetched after.
 */
export class Library {
  private readonly search = new BriefSearch();
  /** Rows are made searchable late: folding 10,000 of them would hold up the first paint. */
  private isSearchable = false;
  private readonly rows = new Map<string, BriefRow>();
  private readonly listeners = new Set<() => void>();
  private stopWatching: () => void = () => {};
  /** Ids that changed in storage and are still to be read. */
  private readonly changed = new Set<string>();
  private readTimer: ReturnType<typeof setTimeout> | undefined;
  /** Bulk writes under way: what they report would be read again for each of their batches. */
  private bulkWrites = 0;
  private state: LibraryState = { phase: 'loading', rows: [], unreadable: [] };

  constructor(readonly repository: BriefRepository) {}

  getState(): LibraryState {
    return this.state;
  }

  /** Calls back after each change of `getState()`; returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads the rows, then the words, and follows changes from then on. */
  async open(): Promise<void> {
    this.stopWatching = this.repository.watch((ids) => this.readSoon(ids));
    try {
      const { rows, unreadable } = await this.repository.rows();
      for (const row of rows) this.put(row);
      this.publish({ phase: 'ready', unreadable });
    } catch {
      this.publish({ phase: 'failed' });
    }
  }

  /** Makes whole briefs searchable; call it once the first rows are on screen. */
  async readWords(): Promise<void> {
    const words = await this.repository.words();
    this.isSearchable = true;
    let put = 0;
    for (const id of [...this.rows.keys()]) {
      const row = this.rows.get(id);
      if (row) this.search.put(row, words.get(id));
      // Somebody may be typing by now: 10,000 at once would hold up their keys.
      if (++put % WORDS_AT_ONCE === 0) await new Promise((done) => setTimeout(done));
    }
    this.publish({});
  }

  /** Rows that match a search line, best first; before the words are read, by what rows show. */
  find(line: string, keep?: (row: BriefRow) => boolean): BriefRow[] {
    if (!this.isSearchable) {
      this.isSearchable = true;
      for (const row of this.rows.values()) this.search.put(row);
    }
    return this.search.find(line, keep);
  }

  close(): void {
    this.stopWatching();
    clearTimeout(this.readTimer);
    this.listeners.clear();
  }

  /** The row with this id, if there is such a brief. */
  row(id: string): BriefRow | undefined {
    return this.rows.get(id);
  }

  /** Changes status or tags of many briefs; `changesFor` returns `null` to leave one alone. */
  async change(
    ids: readonly string[],
    changesFor: (row: BriefRow) => RowChanges | null,
  ): Promise<BulkResult> {
    const updates: BriefUpdate[] = [];
    const before = new Map<string, RowChanges>();
    for (const id of ids) {
      const row = this.rows.get(id);
      const changes = row && changesFor(row);
      if (!row || !changes) continue;
      updates.push({ id, revision: row.revision, changes });
      before.set(id, previous(row, changes));
    }
    const results = await this.write(updates);
    const saved = results.flatMap((result) => (result.ok ? [result.brief] : []));
    this.take(saved);
    return {
      changed: saved.length,
      failed: results.length - saved.length,
      isFull: results.some((result) => !result.ok && result.reason === 'storage-full'),
      undo: async () => {
        const back = saved.map((brief) => ({
          id: brief.id,
          revision: brief.revision,
          changes: before.get(brief.id) ?? {},
        }));
        const undone = await this.write(back);
        this.take(undone.flatMap((result) => (result.ok ? [result.brief] : [])));
      },
    };
  }

  /** Writes one brief and shows the result at once. */
  async save(brief: Brief, changes: Partial<BriefContent>): Promise<SaveResult> {
    const result = await this.repository.update(brief.id, brief.revision, changes);
    if (result.ok) this.take([result.brief]);
    return result;
  }

  /** Creates briefs and shows them at once. */
  async create(contents: readonly Partial<BriefContent>[]): Promise<readonly SaveResult[]> {
    const results = await this.repository.createMany(contents);
    this.take(results.flatMap((result) => (result.ok ? [result.brief] : [])));
    return results;
  }

  /** Removes for good; the undo lives as long as the page does. */
  async remove(ids: readonly string[]): Promise<() => Promise<void>> {
    const briefs = await this.repository.getMany(ids);
    await this.repository.remove(ids);
    for (const id of ids) this.drop(id);
    this.publish({});
    return async () => {
      const results = await this.repository.restore(briefs);
      this.take(results.flatMap((result) => (result.ok ? [result.brief] : [])));
    };
  }

  /** Removes records that cannot be read, after the user saved them or gave them up. */
  async removeUnreadable(keys: readonly string[]): Promise<void> {
    await this.repository.removeUnreadable(keys);
    const unreadable = this.state.unreadable.filter((record) => !keys.includes(record.key));
    this.publish({ unreadable });
  }

  private take(briefs: readonly Brief[]): void {
    for (const brief of briefs) this.put(rowOf(brief));
    if (briefs.length > 0) this.publish({});
  }

  private async write(updates: readonly BriefUpdate[]): Promise<readonly SaveResult[]> {
    this.bulkWrites++;
    try {
      // Neighbours in the index go together, or each batch would rewrite all of it.
      const keyed = updates.map((update) => ({ update, key: rowsKey(update.id) }));
      keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      return await this.repository.updateMany(keyed.map(({ update }) => update));
    } finally {
      this.bulkWrites--;
    }
  }

  private readSoon(ids: readonly string[]): void {
    for (const id of ids) this.changed.add(id);
    clearTimeout(this.readTimer);
    this.readTimer = setTimeout(() => {
      if (this.bulkWrites > 0) return this.readSoon([]);
      const all = [...this.changed];
      this.changed.clear();
      void this.refresh(all);
    }, SETTLE_MS);
  }

  private async refresh(ids: readonly string[]): Promise<void> {
    const [rows, words] = await Promise.all([
      this.repository.rowsOf(ids),
      this.repository.words(ids),
    ]);
    for (const id of ids) {
      const row = rows.get(id);
      if (row) this.put(row, words.get(id));
      else this.drop(id);
    }
    this.publish({});
  }

  private put(row: BriefRow, words?: string): void {
    const known = this.rows.get(row.id);
    // An answer that was on its way must not take back what a later write showed.
    if (known && known.revision > row.revision) return;
    this.rows.set(row.id, row);
    if (this.isSearchable) this.search.put(row, words);
  }

  private drop(id: string): void {
    this.rows.delete(id);
    this.search.drop(id);
  }

  private publish(part: Partial<LibraryState>): void {
    this.state = { ...this.state, ...part, rows: [...this.rows.values()] };
    for (const listener of this.listeners) listener();
  }
}

function previous(row: BriefRow, changes: RowChanges): RowChanges {
  return {
    ...('status' in changes && { status: row.status }),
    ...('tags' in changes && { tags: row.tags ? [...row.tags] : undefined }),
  } as RowChanges;
}
