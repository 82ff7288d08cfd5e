import type { BriefStatus } from '@/lib/briefs/brief';
import { addDays } from '@/lib/briefs/days';
import type { BriefRow } from '@/lib/briefs/row';
import { dueDay } from '../texts';

/** Which part of the briefs a list shows. */
export type Scope = 'briefs' | 'archive' | 'bin';

export type DueFilter = '' | 'late' | 'week' | 'month' | 'none';
export type Sort = 'auto' | 'due' | 'updated' | 'owner' | 'outcome';

/** Search line, filters and order of a list. */
export interface ListState {
  readonly query: string;
  readonly status: '' | BriefStatus;
  readonly owner: string;
  readonly area: string;
  readonly due: DueFilter;
  readonly sort: Sort;
}

export const EMPTY_LIST: ListState = {
  query: '',
  status: '',
  owner: '',
  area: '',
  due: '',
  sort: 'auto',
};

/** The list state an address asks for. */
export function listStateOf(params: Readonly<Record<string, string>>): ListState {
  return {
    ...EMPTY_LIST,
    query: params.q ?? '',
    owner: params.owner ?? '',
    area: params.area ?? '',
    status: (['draft', 'open', 'closed'] as const).find((name) => name === params.status) ?? '',
  };
}

/** How many filters are set, besides the search line. */
export function filterCount(state: ListState): number {
  return [state.status, state.owner, state.area, state.due].filter(Boolean).length;
}

/** True when a brief with this status belongs to the list. */
export function inScope(status: BriefStatus, scope: Scope): boolean {
  if (scope === 'bin') return status === 'binned';
  if (scope === 'archive') return status === 'archived';
  return status !== 'binned' && status !== 'archived';
}

/** A test for rows that pass scope and filters. */
export function keeps(state: ListState, scope: Scope, today: string): (row: BriefRow) => boolean {
  const owner = state.owner.trim().toLowerCase();
  return (row) =>
    inScope(row.status, scope) &&
    (!state.status || row.status === state.status) &&
    (!owner || row.owner?.name.trim().toLowerCase() === owner) &&
    (!state.area || row.area === state.area) &&
    (!state.due || isDue(row, state.due, today));
}

function isDue(row: BriefRow, due: DueFilter, today: string): boolean {
  const day = dueDay(row);
  if (due === 'none') return day === null;
  // What is closed is not due any more.
  if (day === null || row.status === 'closed') return false;
  if (due === 'late') return day < today;
  return day >= today && day <= addDays(today, due === 'week' ? 7 : 31);
}

const LAST = '\uffff';

/** Compares strings by code unit: right for ISO days, and far cheaper than by language. */
function by<T>(key: (row: T) => string, sign = 1): (a: T, b: T) => number {
  return (a, b) => {
    const left = key(a);
    const right = key(b);
    return left === right ? 0 : left < right ? -sign : sign;
  };
}

/** Rows in the chosen order. Keys are made once per row, not once per comparison. */
export function sorted(rows: readonly BriefRow[], sort: Sort): BriefRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, sort) }));
  const isNewestFirst = sort === 'auto' || sort === 'updated';
  keyed.sort(by((entry) => entry.key, isNewestFirst ? -1 : 1));
  return keyed.map((entry) => entry.row);
}

function keyOf(row: BriefRow, sort: Sort): string {
  switch (sort) {
    case 'auto':
      return row.createdAt;
    case 'updated':
      return row.updatedAt;
    case 'due':
      return (row.status === 'closed' ? null : dueDay(row)) ?? LAST;
    case 'owner':
      return row.owner?.name.toLowerCase() || LAST;
    case 'outcome':
      return row.outcome.toLowerCase() || LAST;
  }
}

/** Owners and areas that occur, for the filters. */
export function facets(rows: readonly BriefRow[]): { owners: string[]; areas: string[] } {
  const owners = new Map<string, string>();
  const areas = new Set<string>();
  for (const row of rows) {
    const name = row.owner?.name.trim();
    if (name && !owners.has(name.toLowerCase())) owners.set(name.toLowerCase(), name);
    if (row.area) areas.add(row.area);
  }
  const { compare } = new Intl.Collator();
  return { owners: [...owners.values()].sort(compare), areas: [...areas].sort(compare) };
}
