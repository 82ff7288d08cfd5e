import { z } from 'zod';

const line = z.string().trim().min(1).max(300);
const words = z.string().max(2000);

const metric = z
  .object({
    text: line,
    unit: z.string().min(1).max(40),
    direction: z.enum(['up', 'down']),
    min: z.number().optional(),
    max: z.number().optional(),
    suggest: z.number().optional(),
    ask: z.boolean().optional(),
    source: line,
  })
  .strict()
  .refine(
    (value) => value.ask === true || (value.suggest !== undefined && value.text.includes('{n}')),
    {
      message: 'a measure needs a number to suggest and {n} where it stands, or "ask": true',
    },
  )
  .refine((value) => value.min === undefined || value.max === undefined || value.min <= value.max, {
    message: 'min is larger than max',
  });

/** What an area must hold. Checked in a test for ours and at load for a user's; not in content scripts. */
export const areaSchema = z
  .object({
    id: z.string().regex(/^[a-z][a-z0-9_]*$/),
    name: z.string().min(1).max(60),
    verbs: words,
    nouns: words,
    pattern: z.string().max(300).optional(),
    asks: z.array(line).optional(),
    states: z
      .array(z.object({ verbs: words, text: line, heads: words.optional() }).strict())
      .optional(),
    results: z.array(line).min(1),
    reasons: z.array(line).min(3),
    checks: z.array(line).min(3),
    metrics: z.array(metric).min(3),
    cadence: line,
    guardrails: z.array(line).min(2),
    decisions: z.array(line).min(2),
    escalate: z.array(line).min(2),
  })
  .strict();
