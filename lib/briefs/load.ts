import type { Owner } from './brief';
import { daysBetween } from './days';
import type { BriefRow } from './row';

/** What one owner carries now. */
export interface Load {
  readonly owner: Owner;
  readonly open: number;
  readonly standing: number;
  readonly overdue: number;
  /** With a deadline in the next seven days. */
  readonly soon: number;
}

/** Names that differ in case or spaces only are one owner. */
export function ownerKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The load of every owner with open briefs, heaviest first. */
export function loads(rows: readonly BriefRow[], today: string): Load[] {
  const found = new Map<string, { -readonly [K in keyof Load]: Load[K] }>();
  for (const row of rows) {
    if (row.status !== 'open' || !row.owner?.name.trim()) continue;
    const key = ownerKey(row.owner.name);
    const load = found.get(key) ?? { owner: row.owner, open: 0, standing: 0, overdue: 0, soon: 0 };
    found.set(key, load);
    load.open++;
    if (row.cadence) load.standing++;
    const left = row.deadline ? daysBetween(today, row.deadline) : null;
    if (left !== null && left < 0) load.overdue++;
    else if (left !== null && left <= 7) load.soon++;
  }
  return [...found.values()].sort((a, b) => b.open - a.open);
}

/** The load of one owner; `null` when they have nothing open. */
export function loadOf(rows: readonly BriefRow[], name: string, today: string): Load | null {
  const key = ownerKey(name);
  const theirs = rows.filter((row) => row.owner && ownerKey(row.owner.name) === key);
  return loads(theirs, today)[0] ?? null;
}
