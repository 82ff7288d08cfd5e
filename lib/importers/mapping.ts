import type { Table } from './table';

/** Fields a column can fill, in the order people choose from. */
export const TARGETS = [
  'outcome',
  'why',
  'metrics',
  'deadline',
  'owner',
  'area',
  'tags',
  'authority',
  'context',
  'guardrails',
  'constraints',
  'resources',
  'startingPoints',
  'collaborators',
  'informed',
  'checkIns',
  'reviewOn',
  'status',
  'id',
] as const;

export type Target = (typeof TARGETS)[number];

/** What each column of a table becomes; `null` leaves it out. */
export type Mapping = readonly (Target | null)[];

/** Header names of our own files and of the tools people come from, in lower case. */
const NAMES: Readonly<Record<Target, readonly string[]>> = {
  outcome: [
    'outcome',
    'name',
    'task name',
    'title',
    'task',
    'summary',
    'content',
    'item',
    'subject',
    'goal',
  ],
  why: ['why', 'reason', 'purpose', 'why it matters'],
  metrics: ['metrics', 'success criteria', 'metric', 'acceptance criteria', 'done when', 'targets'],
  deadline: ['deadline', 'due date', 'due', 'date', 'due on', 'end date'],
  owner: ['owner', 'assignee', 'assigned to', 'responsible', 'assignee email'],
  area: ['area', 'section', 'section/column', 'list', 'group', 'project'],
  tags: ['tags', 'labels', 'label'],
  authority: ['authority', 'may decide', 'autonomy'],
  context: ['context', 'description', 'notes', 'details', 'body'],
  guardrails: ['guardrails'],
  constraints: ['constraints'],
  resources: ['resources', 'links'],
  startingPoints: ['starting points', 'steps'],
  collaborators: ['collaborators', 'followers'],
  informed: ['informed', 'keep informed'],
  checkIns: ['check-ins', 'check ins'],
  reviewOn: ['review on', 'review date'],
  status: ['status', 'state'],
  id: ['id'],
};

/** The likely mapping of a table by its header; each target once, the better name first. */
export function guessMapping({ header }: Pick<Table, 'header'>): Mapping {
  const names = header.map((name) => name.toLowerCase().trim());
  const mapping: (Target | null)[] = names.map(() => null);
  for (const target of TARGETS) {
    for (const wanted of NAMES[target]) {
      const column = names.findIndex((name, index) => name === wanted && mapping[index] === null);
      if (column === -1) continue;
      mapping[column] = target;
      break;
    }
  }
  return mapping;
}

/** The mapping with one column changed; a target moves rather than appearing twice. */
export function withTarget(mapping: Mapping, column: number, target: Target | null): Mapping {
  return mapping.map((old, index) => {
    if (index === column) return target;
    return target !== null && old === target ? null : old;
  });
}
