import type { Offer } from '@/components/library/follow/LadderOffer';
import { t } from '@/components/text';
import { ladderText, proposeStep } from '@/lib/briefs/autonomyLadder';
import type { Brief } from '@/lib/briefs/brief';
import { ownerKey } from '@/lib/briefs/load';
import type { PageProps } from './app';

const pairKey = (owner: string, area: string | undefined) => `${ownerKey(owner)}|${area ?? ''}`;

/** The steps that past results speak for, one per owner and area. */
export function ladderOffers(briefs: readonly Brief[]): Offer[] {
  const pairs = new Map<string, Brief[]>();
  for (const brief of briefs) {
    if (!brief.owner) continue;
    const key = pairKey(brief.owner.name, brief.area);
    pairs.set(key, [...(pairs.get(key) ?? []), brief]);
  }
  return [...pairs].flatMap(([key, theirs]) => {
    const [first] = theirs;
    if (!first?.owner) return [];
    const proposal = proposeStep(theirs, first.owner.name, first.area);
    if (!proposal) return [];
    // A later result makes a new offer, also where an older one was turned down.
    const last = proposal.reasons.at(-1);
    const stamp = `${key}|${last?.briefId}|${last?.on}|${proposal.to}`;
    return [{ ...proposal, key: stamp, owner: first.owner, area: first.area }];
  });
}

/** Writes the step into the open briefs of that owner and area, or else into their latest one. */
export async function acceptStep(
  { owner, area, to }: Offer,
  { library, rows, say }: PageProps,
): Promise<void> {
  const key = pairKey(owner.name, area);
  const theirs = rows.filter(
    (row) => row.owner && row.status !== 'binned' && pairKey(row.owner.name, row.area) === key,
  );
  const open = theirs.filter((row) => row.status === 'open');
  const latest = [...theirs].sort((a, b) => a.updatedAt.localeCompare(b.updatedAt)).slice(-1);
  const briefs = await library.repository.getMany(
    (open.length > 0 ? open : latest).map((row) => row.id),
  );
  const put = (list: readonly { id: string; revision: number; autonomy: number | undefined }[]) =>
    library.repository.updateMany(
      list.map(({ id, revision, autonomy }) => ({ id, revision, changes: { autonomy } as object })),
    );
  const results = await put(briefs.map(({ id, revision }) => ({ id, revision, autonomy: to })));
  const saved = results.flatMap((result) => (result.ok ? [result.brief] : []));
  if (saved.length === 0) return say(t('libraryNotSaved'));
  const before = new Map(briefs.map((brief) => [brief.id, brief.autonomy]));
  say(t('libraryLadderAccepted', ladderText(to)), async () => {
    await put(saved.map(({ id, revision }) => ({ id, revision, autonomy: before.get(id) })));
  });
}
