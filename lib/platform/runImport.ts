import type { Brief, BriefContent } from '../briefs/brief';
import { contentFields } from '../importers/descent';
import { type ImportPlan, planImport } from '../importers/plan';
import type { BriefRepository, SaveResult } from './briefRepository';

/** What an import did, and all that is needed to take it back. */
export interface ImportReceipt {
  readonly added: readonly { readonly id: string; readonly revision: number }[];
  readonly updated: readonly { readonly before: Brief; readonly revision: number }[];
  /** Briefs that could not be written, with the reason. */
  readonly refused: readonly Extract<SaveResult, { ok: false }>['reason'][];
}

export interface UndoReport {
  readonly undone: number;
  /** Changed since the import; left as they are. */
  readonly kept: number;
}

/** The dry run: what importing `incoming` would do to what is stored now. */
export async function dryRun(
  repository: BriefRepository,
  incoming: readonly Brief[],
): Promise<ImportPlan> {
  return planImport(incoming, (await repository.list()).briefs);
}

/** Carries a plan out. Somebody's newer change since the dry run is refused, never overwritten. */
export async function runImport(
  repository: BriefRepository,
  plan: ImportPlan,
): Promise<ImportReceipt> {
  const created = await repository.restore([...plan.add, ...plan.keepBoth]);
  const changed = await repository.updateMany(
    plan.update.map(({ from, to }) => ({
      id: from.id,
      revision: from.revision,
      changes: fieldsOf(to, from),
    })),
  );
  return {
    added: created.flatMap((one) =>
      one.ok ? [{ id: one.brief.id, revision: one.brief.revision }] : [],
    ),
    updated: changed.flatMap((one, index) => {
      const before = plan.update[index]?.from;
      return one.ok && before ? [{ before, revision: one.brief.revision }] : [];
    }),
    refused: [...created, ...changed].flatMap((one) => (one.ok ? [] : [one.reason])),
  };
}

/** Takes a whole import back, except for briefs that were changed since. */
export async function undoImport(
  repository: BriefRepository,
  receipt: ImportReceipt,
): Promise<UndoReport> {
  const rows = await repository.getMany(receipt.added.map(({ id }) => id));
  const now = new Map(rows.map((brief) => [brief.id, brief.revision]));
  const removable = receipt.added.filter(({ id, revision }) => now.get(id) === revision);
  await repository.remove(removable.map(({ id }) => id));
  const current = await repository.getMany(receipt.updated.map(({ before }) => before.id));
  const byId = new Map(current.map((brief) => [brief.id, brief]));
  const back = receipt.updated.flatMap(({ before, revision }) => {
    const brief = byId.get(before.id);
    return brief?.revision === revision
      ? [{ id: brief.id, revision, changes: fieldsOf(before, brief) }]
      : [];
  });
  const results = await repository.updateMany(back);
  const undone = removable.length + results.filter((one) => one.ok).length;
  return { undone, kept: receipt.added.length + receipt.updated.length - undone };
}

/** The content of `brief` as changes to `over`; what only `over` has is removed. */
function fieldsOf(brief: Brief, over: Brief): Partial<BriefContent> {
  const names = contentFields(brief, over);
  return Object.fromEntries(names.map((name) => [name, brief[name]])) as Partial<BriefContent>;
}
