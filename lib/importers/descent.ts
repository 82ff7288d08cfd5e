import type { Brief, BriefContent } from '../briefs/brief';
import { sameValue } from '../briefs/merge';

/** Fields that tell versions of a brief apart rather than say something. */
const BOOKKEEPING = new Set([
  'schemaVersion',
  'id',
  'revision',
  'createdAt',
  'updatedAt',
  'history',
  'fieldRevisions',
]);

/** Changes within this time are one line of history, which moves the line's stamp. */
const ONE_SITTING = 10 * 60_000;

/** The names of content fields of either brief. */
export function contentFields(...briefs: readonly Brief[]): (keyof BriefContent)[] {
  const names = new Set(briefs.flatMap((brief) => Object.keys(brief)));
  return [...names].filter((name) => !BOOKKEEPING.has(name)) as (keyof BriefContent)[];
}

/** True when both say the same, whenever they were written. */
export function sameContent(a: Brief, b: Brief): boolean {
  return contentFields(a, b).every((field) => sameValue(a[field], b[field]));
}

/**
 * True when `child` was made from `parent` by further changes. When in doubt false: then both are
 * kept, which costs a look; a wrong true would cost a change.
 */
export function descendsFrom(child: Brief, parent: Brief): boolean {
  if (child.revision < parent.revision || !remembers(child, parent)) return false;
  return contentFields(child, parent).every((field) => {
    const written = child.fieldRevisions?.[field] ?? 0;
    if (written > parent.revision) return true;
    return (
      written === (parent.fieldRevisions?.[field] ?? 0) && sameValue(child[field], parent[field])
    );
  });
}

/** True when the history of `child` has the parent's last change, or a line it was joined into. */
function remembers(child: Brief, parent: Brief): boolean {
  if (parent.revision === 0) return child.createdAt === parent.createdAt;
  const last = Date.parse(parent.updatedAt);
  return (child.history ?? []).some(({ at }) => {
    const later = Date.parse(at) - last;
    return later >= 0 && later < ONE_SITTING;
  });
}
