import type { Channel } from '../detection/request';
import type { Owner } from './brief';
import { daysBetween } from './days';
import { dayText } from './dayText';
import { ownerKey } from './load';
import { reviewDay } from './review';
import type { BriefRow } from './row';

export interface WaitingItem {
  readonly row: BriefRow;
  /** Deadline or next check; `null` when none was set. */
  readonly due: string | null;
  /** Days past `due`, 0 when it is not past. */
  readonly overdue: number;
  /** Days since it was handed over. */
  readonly age: number;
}

export interface WaitingGroup {
  readonly owner: Owner | null;
  readonly items: readonly WaitingItem[];
}

const LATEST = '9999-12-31';

/** Open briefs by person, the most pressing person and brief first. */
export function waitingFor(rows: readonly BriefRow[], today: string): WaitingGroup[] {
  const groups = new Map<string, { owner: Owner | null; items: WaitingItem[] }>();
  for (const row of rows) {
    if (row.status !== 'open') continue;
    const key = ownerKey(row.owner?.name ?? '');
    const group = groups.get(key) ?? { owner: key ? (row.owner ?? null) : null, items: [] };
    groups.set(key, group);
    const due = row.deadline ?? reviewDay(row);
    group.items.push({
      row,
      due,
      overdue: due ? Math.max(0, daysBetween(due, today)) : 0,
      age: Math.max(0, daysBetween(row.createdAt.slice(0, 10), today)),
    });
  }
  const first = (items: readonly WaitingItem[]) => items[0]?.due ?? LATEST;
  for (const { items } of groups.values()) {
    items.sort((a, b) => (a.due ?? LATEST).localeCompare(b.due ?? LATEST));
  }
  return [...groups.values()].sort((a, b) => first(a.items).localeCompare(first(b.items)));
}

function lowerFirst(text: string): string {
  // Names and abbreviations keep their capitals: only a lone capital is lowered.
  return /^[A-Z][a-z]/.test(text) &&
    /^(?:Every|The|All|Our|Each|A|An|No|Nothing|People|Customers)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** A follow-up that asks about the result and what is in the way, not for a status report. */
export function followUpText(item: WaitingItem, today: string, channel: Channel = 'email'): string {
  const name = item.row.owner?.name.trim().split(/\s+/)[0];
  const outcome = lowerFirst(item.row.outcome.trim().replace(/[.\s]+$/, ''));
  const when = item.due ? dayText(item.due, today) : null;
  const about =
    item.overdue > 0 && when
      ? `we had ${when} in mind for this: ${outcome}. Where does it stand, and is there anything I should clear out of the way?`
      : when
        ? `looking ahead to ${when}: how close are we to "${outcome}"? If anything is in the way, tell me and I will help.`
        : `how close are we to "${outcome}"? If anything is in the way, tell me and I will help.`;
  if (item.row.owner?.kind === 'agent' || channel === 'agent') {
    return `Report against the goal "${outcome}": each metric with its current value, what is left, and what blocks you.`;
  }
  if (channel === 'chat') return name ? `Hi ${name}, ${about}` : capital(about);
  const closing =
    item.overdue > 0
      ? 'A new date is fine if this one no longer holds.'
      : 'No rush if it is all on track.';
  return `${name ? `Hi ${name},` : 'Hi,'}\n\n${capital(about)}\n\n${closing}\n\nThank you!`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
