import { count } from '@/components/plural';
import { type MessageKey, t } from '@/components/text';
import type { BriefRow } from '@/lib/briefs/row';
import type { RowChanges } from '@/lib/platform/library';
import type { PageProps } from './app';

type StatusAction = 'archive' | 'bin' | 'reopen';

const DONE: Readonly<Record<StatusAction, readonly [MessageKey, MessageKey]>> = {
  archive: ['libraryArchivedOne', 'libraryArchived'],
  bin: ['libraryBinnedOne', 'libraryBinned'],
  reopen: ['libraryReopenedOne', 'libraryReopened'],
};
const PUT_BACK: readonly [MessageKey, MessageKey] = ['libraryRestoredOne', 'libraryRestored'];

/** Out of archive or bin a brief with its result goes back to the closed ones. */
function reopened(row: BriefRow): RowChanges {
  const isPutAway = row.status === 'archived' || row.status === 'binned';
  return { status: isPutAway && row.lastResult && !row.cadence ? 'closed' : 'open' };
}

const CHANGES: Readonly<Record<StatusAction, (row: BriefRow) => RowChanges>> = {
  archive: () => ({ status: 'archived' }),
  bin: () => ({ status: 'binned' }),
  reopen: reopened,
};

/** Runs a status change on many briefs and offers to take it back. */
export async function changeStatus(
  props: Pick<PageProps, 'library' | 'say'>,
  action: StatusAction,
  ids: readonly string[],
): Promise<void> {
  const isPuttingBack = ids.every((id) => {
    const status = props.library.row(id)?.status;
    return status === 'archived' || status === 'binned';
  });
  const done = action === 'reopen' && isPuttingBack ? PUT_BACK : DONE[action];
  await run(props, ids, CHANGES[action], done);
}

/** Adds a tag to many briefs. */
export async function addTag(
  props: Pick<PageProps, 'library' | 'say'>,
  tag: string,
  ids: readonly string[],
): Promise<void> {
  const name = tag.replace(/^#/, '').slice(0, 100);
  const changes = (row: BriefRow) =>
    row.tags?.includes(name) ? null : { tags: [...(row.tags ?? []), name].slice(0, 50) };
  await run(props, ids, changes, ['libraryTaggedOne', 'libraryTagged']);
}

async function run(
  { library, say }: Pick<PageProps, 'library' | 'say'>,
  ids: readonly string[],
  changes: (row: BriefRow) => RowChanges | null,
  done: readonly [MessageKey, MessageKey],
): Promise<void> {
  const result = await library.change(ids, changes);
  const text = count(result.changed, ...done);
  const problem = result.isFull ? t('libraryFull') : t('librarySomeFailed', result.failed);
  say(result.failed > 0 ? `${text} ${problem}` : text, result.undo);
}

/** Removes from the bin for good, after asking once; Undo works while the page stays open. */
export async function deleteForever(
  { library, say }: Pick<PageProps, 'library' | 'say'>,
  ids: readonly string[],
): Promise<void> {
  const undo = await library.remove(ids);
  say(count(ids.length, 'libraryDeletedOne', 'libraryDeleted'), undo);
}
