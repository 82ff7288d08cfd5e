import type { Brief } from '../../briefs/brief';
import { briefBlocks } from '../document/briefBlocks';
import { renderText } from '../document/renderText';
import { withoutCommands } from '../document/withoutCommands';
import type { ExportMessageKey } from '../exporter';
import { label } from '../words/label';
import { briefTitle } from '../words/title';
import { todoistDate } from '../words/todoistDate';
import type { Mail } from './mailLink';

/** Titles that fit into one line of every mail program. */
const SUBJECT_LIMIT = 150;

/** A tool that makes a task from a mail. */
export interface MailTool {
  readonly id: string;
  readonly label: ExportMessageKey;
  /** Where people find the address. */
  readonly where: ExportMessageKey;
  mail(brief: Brief, now: Date): Mail;
}

/** Subject is the title, body the description: what every tool with a mail-in address does. */
export function plainMail(brief: Brief): Mail {
  const [, ...rest] = briefBlocks(brief);
  return { subject: briefTitle(brief, SUBJECT_LIMIT), body: renderText(rest) };
}

/** Todoist reads date and labels from the subject; the body becomes a comment. */
export function todoistMail(brief: Brief, now: Date): Mail {
  const { subject, body } = plainMail(brief);
  const date = todoistDate(brief, now);
  const labels = (brief.tags ?? [])
    .map(label)
    .filter(Boolean)
    .map((name) => `@${name}`);
  return {
    subject: [subject, date && `<date ${date}>`, ...labels].filter(Boolean).join(' '),
    body,
  };
}

/**
 * Tools whose form we know, each with its source:
 * Todoist: todoist.com/help, "Forward emails to Todoist"; `<date ...>`, `@label` in the subject.
 * Trello: support.atlassian.com/trello/docs/creating-cards-by-email.
 * Asana: help.asana.com/hc/articles/14111999838363.
 * ClickUp: help.clickup.com/hc/articles/35963904357399 (an address is to be kept like a password).
 * GitLab: docs.gitlab.com/administration/incoming_email; quick actions in the body are run.
 */
export const MAIL_TOOLS: readonly MailTool[] = [
  { id: 'todoist', label: 'exportTodoist', where: 'exportMailWhereTodoist', mail: todoistMail },
  { id: 'trello', label: 'exportTrello', where: 'exportMailWhereTrello', mail: plainMail },
  { id: 'asana', label: 'exportAsana', where: 'exportMailWhereAsana', mail: plainMail },
  { id: 'clickup', label: 'exportClickup', where: 'exportMailWhereClickup', mail: plainMail },
  {
    id: 'gitlab',
    label: 'exportGitlab',
    where: 'exportMailWhereGitlab',
    mail(brief) {
      const { subject, body } = plainMail(brief);
      return { subject, body: withoutCommands(body) };
    },
  },
  { id: 'other', label: 'exportMailOther', where: 'exportMailWhereOther', mail: plainMail },
];

/** The tool with this id; a plain mail for one we do not know (any more). */
export function mailTool(id: string): MailTool {
  const known = MAIL_TOOLS.find((tool) => tool.id === id) ?? MAIL_TOOLS.at(-1);
  if (!known) throw new Error('there is always the other tool');
  return known;
}
