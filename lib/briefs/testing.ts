import { type Brief, type BriefContent, newBrief } from './brief';
import { type BriefRow, rowOf } from './row';

/** A brief for tests, handed over on `day`. */
export function briefOn(day: string, content: Partial<BriefContent> = {}): Brief {
  return newBrief(
    { outcome: 'The result is there', ...content },
    new Date(`${day}T12:00:00Z`),
    crypto.randomUUID(),
  );
}

/** The row of such a brief. */
export function rowOn(day: string, content: Partial<BriefContent> = {}): BriefRow {
  return rowOf(briefOn(day, content));
}

export const ana = { name: 'Ana Ruiz', kind: 'person' } as const;
export const bot = { name: 'Scout', kind: 'agent' } as const;
