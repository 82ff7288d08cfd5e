import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '@/lib/briefs/brief';
import type { BriefRow } from '@/lib/briefs/row';
import type { Library } from '@/lib/platform/library';

/** The whole briefs of these rows, read anew when one of them changes; `null` while reading. */
export function useBriefs(library: Library, rows: readonly BriefRow[]): readonly Brief[] | null {
  const [briefs, setBriefs] = useState<readonly Brief[] | null>(null);
  const key = rows.map((row) => `${row.id}${row.revision}`).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the rows
  useEffect(() => {
    let isCurrent = true;
    const ids = rows.map((row) => row.id);
    void library.repository.getMany(ids).then((found) => isCurrent && setBriefs(found));
    return () => {
      isCurrent = false;
    };
  }, [library, key]);
  return briefs;
}

/** One brief; `undefined` while reading, `null` when there is none that can be read. */
export function useBrief(library: Library, id: string): Brief | null | undefined {
  const [brief, setBrief] = useState<Brief | null | undefined>(undefined);
  const revision = library.row(id)?.revision;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is read anew
  useEffect(() => {
    let isCurrent = true;
    void library.repository.get(id).then((found) => isCurrent && setBrief(found));
    return () => {
      isCurrent = false;
    };
  }, [library, id, revision]);
  return brief && brief.id !== id ? undefined : brief;
}
