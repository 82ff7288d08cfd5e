import { Brief, type BriefContent, newBrief } from '../briefs/brief';
import { applyChanges, conflictingFields } from '../briefs/merge';
import { readRecord } from '../briefs/migrations';
import { IndexEdit } from './briefIndex';
import type { BriefUpdate, SaveResult } from './briefRepository';
import { BRIEF_PREFIX } from './indexCheck';
import type { Lock } from './lock';
import { type StorageArea, writeFailure } from './storageArea';

/**
 * Updates written in one transaction: bounds the size of one message to the browser. A large batch
 * touches every shard of the index once, so more and smaller batches would cost more.
 */
const BATCH = 1_000;

const keyOf = (id: string): string => BRIEF_PREFIX + id;

/** What one save wants to store, given what is stored now. */
type Decision = { readonly brief: Brief } | { readonly result: SaveResult };

/** All writes of briefs. Every method holds the lock from reading to the end of writing. */
export class BriefWriter {
  constructor(
    private readonly area: StorageArea,
    private readonly lock: Lock,
    private readonly now: () => Date,
  ) {}

  create(contents: readonly Partial<BriefContent>[]): Promise<SaveResult[]> {
    const now = this.now();
    const briefs = contents.map((content) => newBrief(content, now, crypto.randomUUID()));
    return this.write(briefs, (brief) => brief.id, decideNew);
  }

  restore(briefs: readonly Brief[]): Promise<SaveResult[]> {
    return this.write(briefs, (brief) => brief.id, decideNew);
  }

  update(updates: readonly BriefUpdate[]): Promise<SaveResult[]> {
    return this.write(
      updates,
      (update) => update.id,
      (update, raw) => decideUpdate(update, raw, this.now()),
    );
  }

  /** Records go before their rows: a record without a row would be taken for a new one. */
  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.lock(async () => {
      await this.area.remove(ids.map(keyOf));
      const edit = await IndexEdit.open(this.area, ids);
      for (const id of ids) edit.drop(id);
      await this.area.set(edit.items());
    });
  }

  private async write<T>(
    inputs: readonly T[],
    idOf: (input: T) => string,
    decide: (input: T, raw: unknown) => Decision,
  ): Promise<SaveResult[]> {
    const results: SaveResult[] = [];
    for (let i = 0; i < inputs.length; i += BATCH) {
      const batch = inputs.slice(i, i + BATCH);
      results.push(...(await this.lock(() => this.writeBatch(batch, idOf, decide))));
    }
    return results;
  }

  private async writeBatch<T>(
    batch: readonly T[],
    idOf: (input: T) => string,
    decide: (input: T, raw: unknown) => Decision,
  ): Promise<SaveResult[]> {
    try {
      const ids = batch.map(idOf);
      const [stored, edit] = await Promise.all([
        this.area.get(ids.map(keyOf)),
        IndexEdit.open(this.area, ids),
      ]);
      const items: Record<string, unknown> = {};
      const results = batch.map((input): SaveResult => {
        const key = keyOf(idOf(input));
        const decision = decide(input, items[key] ?? stored[key]);
        if ('result' in decision) return decision.result;
        items[key] = decision.brief;
        edit.put(decision.brief);
        return { ok: true, brief: decision.brief };
      });
      if (Object.keys(items).length > 0) await this.area.set({ ...items, ...edit.items() });
      return results;
    } catch (error) {
      return batch.map(() => ({ ok: false, reason: writeFailure(error) }));
    }
  }
}

/** Never stores what could not be read back. */
function checked(brief: Brief): Decision {
  const parsed = Brief.safeParse(brief);
  return parsed.success ? { brief: parsed.data } : { result: { ok: false, reason: 'invalid' } };
}

function decideNew(brief: Brief, raw: unknown): Decision {
  if (raw === undefined) return checked(brief);
  const read = readRecord(raw);
  if (!read.ok) return { result: { ok: false, reason: 'unreadable' } };
  return { result: { ok: false, reason: 'conflict', theirs: read.brief } };
}

function decideUpdate({ revision, changes }: BriefUpdate, raw: unknown, now: Date): Decision {
  if (raw === undefined) return { result: { ok: false, reason: 'conflict', theirs: null } };
  const read = readRecord(raw);
  if (!read.ok) return { result: { ok: false, reason: 'unreadable' } };
  const stored = read.brief;
  if (conflictingFields(stored, revision, changes).length > 0) {
    return { result: { ok: false, reason: 'conflict', theirs: stored } };
  }
  const next = applyChanges(stored, changes, now);
  return next === stored ? { result: { ok: true, brief: stored } } : checked(next);
}
