import { useCallback, useRef, useState } from 'preact/hooks';
import type { BriefRow } from '@/lib/briefs/row';

/** Which briefs are chosen; Shift extends from the last one touched, as in mail programs. */
export function useChoice(rows: readonly BriefRow[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(0);

  const toggle = useCallback(
    (index: number, isRange: boolean) => {
      const row = rows[index];
      if (!row) return;
      const [from, to] = [Math.min(last.current, index), Math.max(last.current, index)];
      const touched = isRange ? rows.slice(from, to + 1) : [row];
      last.current = index;
      setChosen((before) => {
        const next = new Set(before);
        const isAdding = !before.has(row.id);
        for (const { id } of touched) {
          if (isAdding) next.add(id);
          else next.delete(id);
        }
        return next;
      });
    },
    [rows],
  );

  const all = useCallback(() => setChosen(new Set(rows.map((row) => row.id))), [rows]);
  const none = useCallback(() => setChosen((now) => (now.size > 0 ? new Set() : now)), []);
  return { chosen, toggle, all, none };
}
