import type { Brief } from '../briefs/brief';
import { briefBlocks } from './document/briefBlocks';
import { renderText } from './document/renderText';
import { defineExporter } from './exporter';
import { clean } from './words/clean';
import { label } from './words/label';
import { briefTitle } from './words/title';
import { todoistDate } from './words/todoistDate';

/** Mail programs and Windows cut longer addresses off. */
const LINK_LIMIT = 1_900;

/** A message that creates a card or task in tools with a mail-in address. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
}

/** Trello: subject is the card's title, body its description. Works for any mail-in address. */
export function mailFor(brief: Brief): Mail {
  const [, ...rest] = briefBlocks(brief);
  return { subject: briefTitle(brief, 150), body: renderText(rest) };
}

/** Todoist reads date, labels and priority from the subject. */
export function todoistMailFor(brief: Brief, now: Date): Mail {
  const date = todoistDate(brief, now);
  const labels = (brief.tags ?? [])
    .map(label)
    .filter(Boolean)
    .map((name) => `@${name}`);
  const { subject, body } = mailFor(brief);
  return {
    subject: [subject, date && `<date ${date}>`, ...labels].filter(Boolean).join(' '),
    body,
  };
}

/** A `mailto:` link; the body is cut where mail programs would cut it without saying so. */
export function mailLink({ subject, body }: Mail, address = ''): string {
  const head = `mailto:${encodeURIComponent(address).replace(/%40/g, '@')}?subject=${encodeURIComponent(subject)}&body=`;
  let kept = clean(body);
  while (head.length + encodeURIComponent(kept).length > LINK_LIMIT && kept.length > 0) {
    kept = kept.slice(0, Math.floor(kept.length * 0.9)).replace(/[\ud800-\udbff]$/, '');
  }
  return head + encodeURIComponent(kept.replace(/\n/g, '\r\n'));
}

export const mailIn = defineExporter({
  id: 'mail-in',
  label: 'exportMailIn',
  group: 'task-tools',
  extension: 'txt',
  mime: 'text/plain',
  steps: ['exportMailInStep1', 'exportMailInStep2', 'exportMailInStep3'],
  paste: true,
  open({ now }) {
    const mails: string[] = [];
    return {
      add(brief) {
        const { subject, body } = todoistMailFor(brief, now);
        mails.push(`${subject}\n\n${body}`);
      },
      end: () => `${mails.join('\n\n\n')}\n`,
    };
  },
});
