import { z } from 'zod';
import { areaSchema } from './areas/areaSchema';
import { lineOfPath } from './jsonLine';
import type { Pack } from './pack';

const line = z.string().trim().min(1).max(300);
const metrics = areaSchema.shape.metrics.element;
const SLOT = /\{(\w+)\}/g;
const SLOTS = /^(?:ask|outcome|why|success|deadline|decide|comeBack|checkIn)$/;

const formLine = z
  .object({ text: z.string().min(1).max(300) })
  .strict()
  .refine((value) => [...value.text.matchAll(SLOT)].every((slot) => SLOTS.test(slot[1] ?? '')), {
    message:
      'unknown slot; use {ask} {outcome} {why} {success} {deadline} {decide} {comeBack} {checkIn}',
  })
  .refine((value) => [...value.text.matchAll(SLOT)].length <= 1, { message: 'one slot per line' });

/** Version 1 of the pack format. */
export const packSchema = z
  .object({
    outcomewisePack: z.literal(1),
    name: z.string().trim().min(1).max(80),
    areas: z.array(areaSchema).max(50).optional(),
    additions: z
      .array(
        z
          .object({
            area: z.string().min(1),
            phrases: z.array(line).optional(),
            results: z.array(line).optional(),
            reasons: z.array(line).optional(),
            checks: z.array(line).optional(),
            metrics: z.array(metrics).optional(),
          })
          .strict(),
      )
      .max(100)
      .optional(),
    forms: z
      .array(
        z
          .object({
            id: z.string().regex(/^[a-z][a-z0-9_-]*$/),
            name: z.string().min(1).max(60),
            channels: z.array(z.enum(['email', 'chat', 'agent'])).min(1),
            lines: z.array(formLine).min(1).max(20),
          })
          .strict(),
      )
      .max(20)
      .optional(),
  })
  .strict();

/** Why a pack was refused: the line of the file and what is wrong there. */
export interface PackProblem {
  readonly line: number;
  readonly message: string;
}

export type PackResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Reads a pack file. A broken pack is refused as a whole, with the line that is wrong.
 *
 * @example parsePack('{"outcomewisePack": 1, "name": "Ours"}') // { ok: true, pack: ... }
 */
export function parsePack(text: string): PackResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      problems: [{ line: syntaxLine(text, error), message: 'this is not valid JSON' }],
    };
  }
  const result = packSchema.safeParse(value);
  if (result.success) return { ok: true, pack: result.data as Pack };
  const problems = result.error.issues.slice(0, 10).map((issue) => ({
    line: lineOfPath(
      text,
      issue.path.filter((key) => typeof key !== 'symbol'),
    ),
    message: `${issue.path.map(String).join('.') || 'pack'}: ${issue.message}`,
  }));
  return { ok: false, problems };
}

/** The line a JSON syntax error points to; engines name either a position or a line. */
function syntaxLine(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const named = /line (\d+)/.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  const position = /position (\d+)/.exec(message)?.[1];
  const until = position === undefined ? text : text.slice(0, Number(position));
  return until.split('\n').length;
}
