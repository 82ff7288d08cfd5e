import type { BriefContent } from '../briefs/brief';
import { agentBrief } from './agentBrief';
import { expectedOutcome } from './expectedOutcome';
import type { Exporter, ExportMessageKey } from './exporter';
import { markdown } from './markdown';
import { notionMarkdown } from './notionMarkdown';
import { type FormatChoice, offeredFormats } from './offered';
import { pasteList } from './pasteList';
import { plainText } from './plainText';
import { successBlock } from './successBlock';
import { talkingPoints } from './talkingPoints';
import { trelloCard } from './trelloCard';

/** A format on offer where a message is written. */
export interface QuickFormat {
  readonly id: string;
  readonly label: ExportMessageKey;
  /** Copied in place; others need a page of their own, with their file and its steps. */
  readonly isText: boolean;
}

/** What is copied: plain text, and HTML where the format has formatting to keep. */
export interface QuickCopy {
  readonly text: string;
  readonly html?: string;
}

/** Formats that are text and need no library; a page a message is written in loads only these. */
const TEXTS: readonly Exporter[] = [
  ...[markdown, agentBrief, trelloCard, plainText, successBlock],
  ...[expectedOutcome, talkingPoints, notionMarkdown, pasteList],
];

/** Where the room is small, names are short. */
const SHORT: Readonly<Record<string, ExportMessageKey>> = {
  'agent-brief': 'exportQuickAgent',
  'trello-card': 'exportQuickTrello',
};

/** Formatted text goes under the id of the web page: both are the HTML of the brief. */
const RICH: QuickFormat = { id: 'html', label: 'exportQuickRich', isText: true };
const FILES: readonly QuickFormat[] = [
  { id: 'ics', label: 'exportQuickCalendar', isText: false },
  { id: 'asana', label: 'exportAsana', isText: false },
  { id: 'jira', label: 'exportJira', isText: false },
  { id: 'todoist', label: 'exportTodoist', isText: false },
  { id: 'clickup', label: 'exportClickup', isText: false },
  { id: 'linear', label: 'exportLinear', isText: false },
  { id: 'gitlab', label: 'exportGitlab', isText: false },
  { id: 'notion-csv', label: 'exportNotionCsv', isText: false },
  { id: 'monday', label: 'exportMonday', isText: false },
  { id: 'mail-in', label: 'exportQuickMail', isText: false },
];

/** With the way to all others beside them, three rows of two. */
const OFFERED = 5;

/** A short list: what was used last, what the organisation wants, then what most people need. */
export function quickFormats(choice: FormatChoice): QuickFormat[] {
  const texts = TEXTS.map(({ id, label }) => ({ id, label: SHORT[id] ?? label, isText: true }));
  const usual = [RICH, ...texts.slice(0, 3), ...FILES.slice(0, 1)];
  const all = [...usual, ...texts.slice(3), ...FILES.slice(1)];
  const ids = new Set(all.map(({ id }) => id));
  // Formats of the organisation that are too large for here still count as allowed.
  const allowed = choice.allowed?.filter((id) => ids.has(id)) ?? null;
  if (choice.allowed && choice.allowed.length > 0 && allowed?.length === 0) return [];
  return offeredFormats(all, { ...choice, allowed }).slice(0, OFFERED);
}

/** The brief in one of the text formats; `null` for others. Nothing is stored by it. */
export function quickCopy(id: string, content: Partial<BriefContent>, now: Date): QuickCopy | null {
  const at = now.toISOString();
  const about = { schemaVersion: 1 as const, id: '', revision: 0, createdAt: at, updatedAt: at };
  const brief = { status: 'open' as const, outcome: '', ...content, ...about };
  const options = { now };
  if (id === RICH.id) {
    const html = markdown.rich?.([brief], options);
    return { text: String(plainText.export([brief], options)), ...(html && { html }) };
  }
  const exporter = TEXTS.find((format) => format.id === id);
  return exporter ? { text: String(exporter.export([brief], options)) } : null;
}
