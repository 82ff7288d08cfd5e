import type { Brief } from '../briefs/brief';
import { copyId } from './copyId';
import { descendsFrom, sameContent } from './descent';

/** What an import would do. Shown before anything is written. */
export interface ImportPlan {
  /** Not here yet. */
  readonly add: readonly Brief[];
  /** Here in an older version; `from` is what is here. */
  readonly update: readonly { readonly from: Brief; readonly to: Brief }[];
  /** Changed here and there: the file's version is added as a second brief. */
  readonly keepBoth: readonly Brief[];
  /** Here in the same or a newer version; nothing happens. */
  readonly same: number;
  readonly newerHere: number;
}

/** Compares the briefs of a file with those stored here. Pure: a dry run is all it does. */
export function planImport(incoming: readonly Brief[], stored: readonly Brief[]): ImportPlan {
  const here = new Map(stored.map((brief) => [brief.id, brief]));
  const add: Brief[] = [];
  const update: { from: Brief; to: Brief }[] = [];
  const keepBoth: Brief[] = [];
  let same = 0;
  let newerHere = 0;
  for (const brief of incoming) {
    const known = here.get(brief.id);
    if (!known) add.push(brief);
    else if (sameContent(known, brief)) same++;
    else if (descendsFrom(brief, known)) update.push({ from: known, to: brief });
    else if (descendsFrom(known, brief)) newerHere++;
    else {
      const id = copyId(brief);
      if (here.has(id)) same++;
      else keepBoth.push({ ...brief, id });
    }
  }
  return { add, update, keepBoth, same, newerHere };
}

/** How many briefs an import would write. */
export function changesIn(plan: ImportPlan): number {
  return plan.add.length + plan.update.length + plan.keepBoth.length;
}
