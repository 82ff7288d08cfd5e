import type { ExportMessageKey } from './exporter';

/** A tool people look for that reads no file of this kind. */
export interface ToolWithoutImport {
  readonly id: string;
  readonly label: ExportMessageKey;
  /** Says so plainly, and what works instead. */
  readonly note: ExportMessageKey;
  /** Ids of the formats that do work. */
  readonly instead: readonly string[];
}

/** Named in the list of formats, so that nobody searches for a file that cannot exist. */
export const TOOLS_WITHOUT_IMPORT: readonly ToolWithoutImport[] = [
  {
    id: 'google-tasks',
    label: 'exportGoogleTasks',
    note: 'exportGoogleTasksNote',
    instead: ['ics', 'paste-list'],
  },
  {
    id: 'planner',
    label: 'exportPlanner',
    note: 'exportPlannerNote',
    instead: ['paste-list', 'ics'],
  },
  { id: 'to-do', label: 'exportToDo', note: 'exportToDoNote', instead: ['ics', 'paste-list'] },
  {
    id: 'github',
    label: 'exportGithub',
    note: 'exportGithubNote',
    instead: ['markdown', 'success-criteria'],
  },
];
