import { Brief, type BriefContent, newBrief } from '../briefs/brief';
import { readDay } from './day';
import type { Mapping, Target } from './mapping';
import type { ImportProblem, Reading } from './problem';
import type { Table } from './table';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const STATUS: Readonly<Record<string, Brief['status']>> = {
  draft: 'draft',
  closed: 'closed',
  done: 'closed',
  completed: 'closed',
  archived: 'archived',
  binned: 'binned',
};
const MAX_PROBLEMS = 5;

export interface TableBriefs {
  readonly briefs: readonly Brief[];
  /** Rows without an outcome. */
  readonly skipped: number;
}

/** The rows of a table as briefs. `newId` makes an id for rows that bring none. */
export function tableBriefs(
  table: Table,
  mapping: Mapping,
  now: Date,
  newId: () => string,
): Reading<TableBriefs> {
  const briefs: Brief[] = [];
  const problems: ImportProblem[] = [];
  let skipped = 0;
  for (const { line, cells } of table.rows) {
    const values = new Map<Target, string>();
    for (const [column, target] of mapping.entries()) {
      if (target && cells[column]) values.set(target, cells[column]);
    }
    if (!values.get('outcome')) {
      skipped++;
      continue;
    }
    const id = values.get('id')?.toLowerCase() ?? '';
    const parsed = Brief.safeParse(newBrief(content(values), now, UUID.test(id) ? id : newId()));
    if (parsed.success) briefs.push(parsed.data);
    else {
      const [field] = parsed.error.issues[0]?.path ?? [];
      const column = table.header[mapping.indexOf(field as Target)] ?? String(field);
      problems.push({ key: 'importProblemTooLong', line, field: column });
      if (problems.length >= MAX_PROBLEMS) break;
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { briefs, skipped } };
}

function content(values: ReadonlyMap<Target, string>): Partial<BriefContent> {
  const text = (target: Target) => values.get(target);
  const list = (target: Target) => linesOf(values.get(target));
  const deadline = text('deadline');
  const day = deadline ? readDay(deadline) : null;
  const reviewOn = readDay(text('reviewOn') ?? '');
  const metrics = list('metrics')
    ?.slice(0, 3)
    .map((label) => ({ label }));
  const owner = text('owner');
  const fields: Partial<Record<keyof BriefContent, unknown>> = {
    outcome: text('outcome'),
    status: STATUS[text('status')?.toLowerCase() ?? ''] ?? 'open',
    why: text('why'),
    metrics,
    // A date nobody can be sure of stays in the writer's words.
    deadline: day ?? undefined,
    deadlineText: day ? undefined : deadline,
    owner: owner && { name: owner, kind: 'person' },
    area: text('area'),
    tags: list('tags'),
    authority: text('authority'),
    context: text('context'),
    guardrails: list('guardrails'),
    constraints: list('constraints'),
    resources: list('resources'),
    startingPoints: list('startingPoints'),
    collaborators: list('collaborators'),
    informed: list('informed'),
    checkIns: list('checkIns'),
    reviewOn: reviewOn ?? undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Lines, or comma-separated words where there is only one line; bullets are taken off. */
function linesOf(text: string | undefined): string[] | undefined {
  if (!text) return undefined;
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[•*-]|\[[ x]\])\s*/i, '').trim());
  return lines.filter((line) => line !== '').slice(0, 50);
}
