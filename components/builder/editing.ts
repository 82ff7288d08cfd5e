import type { Brief, BriefContent } from '@/lib/briefs/brief';
import type { BriefDraft } from '@/lib/briefs/draft';
import { changedFields } from '@/lib/briefs/merge';
import { tidyContent } from '@/lib/briefs/tidy';

/** What stands in the builder, and the stored brief it belongs to, if any. */
export interface Editing {
  readonly content: Partial<BriefContent>;
  readonly saved: Brief | null;
}

export const EMPTY: Editing = { content: {}, saved: null };

/** Fields a person writes in the builder; the others are kept by library and repository. */
const NOT_WRITTEN_HERE = new Set([
  ...['schemaVersion', 'id', 'revision', 'createdAt', 'updatedAt', 'history', 'fieldRevisions'],
  ...['status', 'reviews'],
]);

/** The fields of a stored brief that the builder shows. */
export function contentOf(brief: Brief): Partial<BriefContent> {
  return Object.fromEntries(
    Object.entries(brief).filter(([field]) => !NOT_WRITTEN_HERE.has(field)),
  );
}

export function isEmpty(content: Partial<BriefContent>): boolean {
  return Object.keys(tidyContent(content)).length === 0;
}

export function toDraft({ content, saved }: Editing, now: Date): BriefDraft {
  return {
    content,
    savedAt: now.toISOString(),
    ...(saved && { briefId: saved.id, revision: saved.revision }),
  };
}

/**
 * A kept draft with the brief it belongs to. The revision is the one the draft was read at, so
 * that what others wrote since is not taken for our own.
 */
export function editingOf(draft: BriefDraft, stored: Brief | null): Editing {
  const saved = stored && stored.id === draft.briefId ? stored : null;
  return {
    content: draft.content as Partial<BriefContent>,
    saved: saved && { ...saved, revision: draft.revision ?? saved.revision },
  };
}

/** What to write: fields that differ, and `undefined` for those that were emptied. */
export function savedChanges(saved: Brief, content: Partial<BriefContent>): Partial<BriefContent> {
  const before = contentOf(saved);
  const emptied = Object.keys(before).filter((field) => !(field in content));
  const gone = Object.fromEntries(emptied.map((field) => [field, undefined]));
  const all: Partial<BriefContent> = Object.assign({}, content, gone);
  const changed = changedFields(saved, all);
  return Object.fromEntries(changed.map((field) => [field, all[field]])) as Partial<BriefContent>;
}

/** True when saving would write something. */
export function isChanged({ content, saved }: Editing): boolean {
  return saved === null
    ? !isEmpty(content)
    : Object.keys(savedChanges(saved, tidyContent(content))).length > 0;
}
