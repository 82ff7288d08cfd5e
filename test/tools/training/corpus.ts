import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../../../lib/detection/request';
import { keptAside } from '../../data/split';

/** A labelled stretch of a message: `T` task, `O` outcome, `?` not scored, the rest is no request. */
export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** A message to learn from or to measure with. */
export interface Message {
  readonly id: string;
  readonly source: string;
  readonly channel: Channel;
  readonly text: string;
  readonly gold: readonly Gold[];
  /** Only requests are labelled; everything else in the message is none. */
  readonly whole: boolean;
}

interface SentenceRow {
  message: string;
  text: string;
  label: string;
}

interface MessageRow {
  id: string;
  channel: Channel;
  text: string;
  requests: { quote: string; kind: string }[];
}

function rows<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Rebuilds messages from labelled sentences, laid out as the scorer lays them out. */
export function readMails(path: string): Message[] {
  const byMessage = new Map<string, { text: string; gold: Gold[] }>();
  for (const row of rows<SentenceRow>(path)) {
    const message = byMessage.get(row.message) ?? { text: '', gold: [] };
    const start = message.text.length;
    message.text += row.text;
    message.gold.push({ start, end: message.text.length, label: row.label });
    message.text += /[.?!:;]["')]?$/.test(row.text) ? ' ' : '\n';
    byMessage.set(row.message, message);
  }
  return [...byMessage].map(([id, m]) => ({
    id,
    source: 'mail',
    channel: 'email',
    whole: false,
    ...m,
  }));
}

/** Where our own messages are; another folder can be named in MESSAGES_DIR. */
export function messagesFolder(): string {
  return process.env.MESSAGES_DIR ?? join(import.meta.dirname, '../../data/messages');
}

/** Our own messages, in the order of file and line. */
export function readOwn(part: 'train' | 'aside'): Message[] {
  const folder = messagesFolder();
  if (!existsSync(folder)) return [];
  const out: Message[] = [];
  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .sort()) {
    for (const row of rows<MessageRow>(join(folder, file))) {
      if (keptAside(row.id) !== (part === 'aside')) continue;
      const gold: Gold[] = [];
      for (const { quote, kind } of row.requests) {
        const start = row.text.indexOf(quote);
        if (start >= 0) gold.push({ start, end: start + quote.length, label: kind });
      }
      out.push({
        id: row.id,
        source: file.replace('.jsonl', ''),
        channel: row.channel,
        text: row.text,
        gold,
        whole: true,
      });
    }
  }
  return out;
}
