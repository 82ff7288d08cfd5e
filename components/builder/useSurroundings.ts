import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Lesson } from '@/lib/briefs/lessons';
import { loadOf } from '@/lib/briefs/load';
import { namesIn } from '@/lib/briefs/names';
import type { Person } from '@/lib/briefs/person';
import type { BriefRow } from '@/lib/briefs/row';
import type { DraftReport } from '@/lib/platform/messages';
import type { BuilderServices } from './services';

/** What the builder knows besides the brief: the open message, people, other briefs. */
export function useSurroundings(
  services: BuilderServices,
  ownerName: string | undefined,
  area: string | undefined,
  today: string,
) {
  const [report, setReport] = useState<DraftReport | null>(null);
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [rows, setRows] = useState<readonly BriefRow[] | null>(null);
  const [lesson, setLesson] = useState<Lesson | null>(null);

  useEffect(() => {
    void services.requestsInDraft().then(setReport);
    void services.people().then(setPeople);
    const read = () => void services.rows().then(setRows);
    read();
    return services.watchRows(read);
  }, [services]);

  const names = namesIn(ownerName ?? '');
  const owner = names.length === 1 ? names[0] : undefined;
  const load = useMemo(
    () => (owner && rows ? loadOf(rows, owner, today) : null),
    [owner, rows, today],
  );

  useEffect(() => {
    let isCurrent = true;
    setLesson(null);
    // Only owners who have briefs can have a lesson; a half-typed name finds nobody.
    if (
      owner &&
      rows?.some((row) => row.owner?.name.trim().toLowerCase() === owner.toLowerCase())
    ) {
      void services.lesson(owner, area).then((found) => isCurrent && setLesson(found));
    }
    return () => {
      isCurrent = false;
    };
  }, [services, owner, area, rows]);

  return { report, people, rows, load, lesson };
}
