import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '@/lib/briefs/brief';
import { type Lesson, lastLesson } from '@/lib/briefs/lessons';
import { ownerKey } from '@/lib/briefs/load';
import type { PageProps } from './app';

/** Reviewed briefs looked at for a lesson; the latest ones are enough. */
const LOOKED_AT = 40;

/** The last result for the same person and area, from another brief. */
export function useLesson(
  { library, rows }: Pick<PageProps, 'library' | 'rows'>,
  brief: Brief | null,
): Lesson | null {
  const [lesson, setLesson] = useState<Lesson | null>(null);
  const owner = brief?.owner?.name;

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change with every save anywhere
  useEffect(() => {
    setLesson(null);
    if (!brief || !owner) return;
    let isCurrent = true;
    const theirs = rows
      .filter((row) => row.id !== brief.id && row.lastReviewOn && row.owner)
      .filter((row) => ownerKey(row.owner?.name ?? '') === ownerKey(owner))
      .sort((a, b) => (a.lastReviewOn ?? '').localeCompare(b.lastReviewOn ?? ''))
      .slice(-LOOKED_AT);
    void library.repository
      .getMany(theirs.map((row) => row.id))
      .then((briefs) => isCurrent && setLesson(lastLesson(briefs, owner, brief.area)));
    return () => {
      isCurrent = false;
    };
  }, [library, brief?.id, owner, brief?.area]);
  return lesson;
}
