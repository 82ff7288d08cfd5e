import { z } from 'zod';
import { Brief } from './brief';

/**
 * What stands in the builder before it is saved. Fields are those of a brief, half-typed or not;
 * `briefId` and `revision` say which saved brief is being changed, if any.
 */
export const BriefDraft = z.object({
  content: Brief.omit({
    schemaVersion: true,
    id: true,
    revision: true,
    createdAt: true,
    updatedAt: true,
    history: true,
    fieldRevisions: true,
  }).partial(),
  briefId: z.string().optional(),
  revision: z.number().int().optional(),
  /** When the last keystroke was kept. */
  savedAt: z.string(),
  /** Which open view wrote it, so that another one can follow along. */
  writtenBy: z.string().optional(),
});

export type BriefDraft = z.infer<typeof BriefDraft>;
