import { z } from 'zod';

// Extension pages forbid eval; without this zod probes for it and the browser logs a violation.
z.config({ jitless: true });

/** Version of the stored shape; raise it together with a migration in `migrations.ts`. */
export const SCHEMA_VERSION = 1;

/** A local calendar day, `YYYY-MM-DD`, without a time zone. */
export const IsoDay = z.iso.date();

const line = z.string().max(2_000);
const text = z.string().max(20_000);
const lines = z.array(line).max(50);

export const Direction = z.enum(['up', 'down', 'yes']);

/** How success is seen. `target` is free text because people write "4.5 of 5" as well as "98 %". */
export const Metric = z.object({
  label: line,
  baseline: line.optional(),
  target: line.optional(),
  unit: line.optional(),
  direction: Direction.optional(),
  /** Where anybody can look the number up. */
  seenBy: line.optional(),
});

export const Owner = z.object({ name: line, kind: z.enum(['person', 'agent']) });

/** Who decides and when they report, from "recommend first" to "it is yours" (seven steps). */
export const Autonomy = z.number().int().min(1).max(7);

/** Rhythm of a standing brief; `every` counts units, `on` are ISO weekdays 1-7 or days of the month. */
export const Cadence = z.object({
  unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
  every: z.number().int().min(1).max(99),
  on: z.array(z.number().int().min(1).max(31)).max(31).optional(),
  /** The first day it counts from. */
  from: IsoDay,
});

export const Escalation = z.object({
  when: lines.optional(),
  to: line.optional(),
  replyWithin: line.optional(),
  /** What the owner does when no answer comes. */
  otherwise: line.optional(),
});

/** Only for agents. */
export const AgentTerms = z.object({
  inScope: lines.optional(),
  outOfScope: lines.optional(),
  doneWhen: lines.optional(),
  verifiedBy: line.optional(),
  budget: line.optional(),
  mustNot: lines.optional(),
  stopAndAskWhen: lines.optional(),
});

export const Feedback = z.object({ situation: text, behaviour: text, impact: text });

/** The result of a brief, or of one round of a standing brief. */
export const Review = z.object({
  on: IsoDay,
  result: z.enum(['hit', 'partly', 'missed']),
  /** Actual value per metric, in the order of `metrics`. */
  actuals: z.array(line).max(3),
  worked: text.optional(),
  improve: text.optional(),
  briefWasClear: z.boolean().optional(),
  authorityWasRight: z.enum(['right', 'too-little', 'too-much']).optional(),
  feedback: Feedback.optional(),
});

/** Where a brief came from: the request in the writer's words. */
export const Source = z.object({
  text,
  channel: z.enum(['email', 'chat', 'agent']).optional(),
  site: line.optional(),
});

export const BriefStatus = z.enum(['draft', 'open', 'closed', 'archived', 'binned']);

/** A change worth showing in the history: which fields, when, by which view. */
export const Change = z.object({ at: z.iso.datetime(), fields: z.array(z.string()).max(60) });

/**
 * The stored record of delegated work. Everything but id, dates and status may be missing:
 * a brief is kept from its first keystroke on. Deadline and cadence exclude each other in
 * finished briefs (`checks.ts`), not in the schema, so that a half-done draft is never refused.
 */
export const Brief = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.uuid(),
  /** Counts writes; a writer must name the revision it read (optimistic concurrency). */
  revision: z.number().int().min(0),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  status: BriefStatus,
  outcome: text,
  why: text.optional(),
  metrics: z.array(Metric).max(3).optional(),
  deadline: IsoDay.optional(),
  /** The deadline in the writer's words where no day can be known: "before the board meeting". */
  deadlineText: line.optional(),
  cadence: Cadence.optional(),
  owner: Owner.optional(),
  authority: text.optional(),
  autonomy: Autonomy.optional(),
  decisionRule: text.optional(),
  guardrails: lines.optional(),
  constraints: lines.optional(),
  context: text.optional(),
  resources: lines.optional(),
  access: lines.optional(),
  startingPoints: lines.optional(),
  collaborators: lines.optional(),
  informed: lines.optional(),
  escalation: Escalation.optional(),
  checkIns: lines.optional(),
  reviewOn: IsoDay.optional(),
  mode: z.enum(['performance', 'learning']).optional(),
  learningGoal: text.optional(),
  agent: AgentTerms.optional(),
  area: line.optional(),
  tags: lines.optional(),
  source: Source.optional(),
  reviews: z.array(Review).max(500).optional(),
  history: z.array(Change).max(200).optional(),
  /** The revision at which each field was last written; lets two windows merge by field. */
  fieldRevisions: z.record(z.string(), z.number().int().min(0)).optional(),
});

export type Brief = z.infer<typeof Brief>;
export type Metric = z.infer<typeof Metric>;
export type Owner = z.infer<typeof Owner>;
export type Cadence = z.infer<typeof Cadence>;
export type Review = z.infer<typeof Review>;
export type BriefStatus = z.infer<typeof BriefStatus>;
export type Direction = z.infer<typeof Direction>;

/** The parts of a brief a person writes; the rest is kept by the repository. */
export type BriefContent = Omit<
  Brief,
  'schemaVersion' | 'id' | 'revision' | 'createdAt' | 'updatedAt' | 'history' | 'fieldRevisions'
>;

/** A new brief around `content`, with a fresh id. `now` is the time of writing. */
export function newBrief(content: Partial<BriefContent>, now: Date, id: string): Brief {
  const at = now.toISOString();
  return {
    status: 'open',
    outcome: '',
    ...content,
    schemaVersion: SCHEMA_VERSION,
    id,
    revision: 0,
    createdAt: at,
    updatedAt: at,
  };
}
