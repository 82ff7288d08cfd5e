import { agentBrief } from './agentBrief';
import { agentFolder } from './agentFolder';
import { asana } from './asana';
import { clickup } from './clickup';
import { csv, csvExcel } from './csv';
import { expectedOutcome } from './expectedOutcome';
import type { Exporter } from './exporter';
import { gitlab } from './gitlab';
import { googleCalendarCsv } from './googleCalendarCsv';
import { html } from './html';
import { ics } from './ics';
import { jira } from './jira';
import { json } from './json';
import { linear } from './linear';
import { mailIn } from './mailIn';
import { markdown } from './markdown';
import { monday } from './monday';
import { notionCsv } from './notionCsv';
import { notionMarkdown } from './notionMarkdown';
import { pasteList } from './pasteList';
import { plainText } from './plainText';
import { successBlock } from './successBlock';
import { talkingPoints } from './talkingPoints';
import { todoist } from './todoist';
import { trelloCard } from './trelloCard';
import { wrapUp } from './wrapUp';

/** Every format, in the order people see them. A new format is one file and one line here. */
export const EXPORTERS: readonly Exporter[] = [
  ...[markdown, html, plainText, expectedOutcome, successBlock, talkingPoints, wrapUp],
  ...[agentBrief, agentFolder],
  ...[asana, clickup, todoist, jira, linear, gitlab, notionCsv, notionMarkdown, monday],
  ...[trelloCard, pasteList, mailIn],
  ...[ics, googleCalendarCsv],
  ...[json, csv, csvExcel],
];

/** The format with this id, if we have it. */
export function findExporter(id: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.id === id);
}
