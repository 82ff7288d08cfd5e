import { daysBetween } from './days';
import type { BriefRow } from './row';

/** An area in which urgent one-offs keep coming, where a standing brief would end the hurry. */
export interface StandingProposal {
  readonly area: string;
  readonly rows: readonly BriefRow[];
}

/** A one-off is urgent when at most this many days lay between handing over and the deadline. */
const URGENT_DAYS = 3;
const LOOK_BACK_DAYS = 90;

/** Areas with two or more urgent one-offs lately and no standing brief yet. */
export function standingProposals(rows: readonly BriefRow[], today: string): StandingProposal[] {
  const standing = new Set(
    rows.filter((row) => row.cadence && row.status === 'open').map((row) => row.area),
  );
  const found = new Map<string, BriefRow[]>();
  for (const row of rows) {
    if (!row.area || row.cadence || standing.has(row.area) || !isUrgent(row, today)) continue;
    found.set(row.area, [...(found.get(row.area) ?? []), row]);
  }
  return [...found]
    .filter(([, urgent]) => urgent.length >= 2)
    .map(([area, urgent]) => ({ area, rows: urgent }));
}

function isUrgent(row: BriefRow, today: string): boolean {
  if (row.status === 'binned' || row.status === 'draft') return false;
  const handedOver = row.createdAt.slice(0, 10);
  if (daysBetween(handedOver, today) > LOOK_BACK_DAYS) return false;
  if (/\b(?:asap|urgent|today|right away|immediately)\b/i.test(row.deadlineText ?? '')) return true;
  return row.deadline !== undefined && daysBetween(handedOver, row.deadline) <= URGENT_DAYS;
}
