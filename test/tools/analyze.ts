// JSON lines in ({id, text, channel?, now?}), JSON lines out ({id, requests}).
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { detect } from '../../lib/detection/detect';
import type { Channel, Request } from '../../lib/detection/request';
import { BALANCED } from '../../lib/detection/sensitivity';
import type { Rewrite, RewriteInput } from '../../lib/rewriting/rewrite';

type RewriteRequests = (input: RewriteInput) => readonly Rewrite[];

interface Query {
  readonly id: string | number;
  readonly text: string;
  readonly channel: Channel;
  readonly now: Date;
}

const CHANNELS: readonly string[] = ['email', 'chat', 'agent'];

/** Reads one line; throws with a plain reason when it is not a query. */
function parseQuery(line: string): Query {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not an object');
  const { id, text, channel = 'email', now } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Error('id must be a string or a number');
  if (typeof text !== 'string') throw new Error('text must be a string');
  if (typeof channel !== 'string' || !CHANNELS.includes(channel))
    throw new Error('channel must be email, chat or agent');
  if (now !== undefined && typeof now !== 'string') throw new Error('now must be a string');
  const at = now === undefined ? new Date() : new Date(now);
  if (Number.isNaN(at.getTime())) throw new Error('now is not a date');
  return { id, text, channel: channel as Channel, now: at };
}

function idOf(line: string): string | number | null {
  try {
    const value: unknown = JSON.parse(line);
    const id =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>).id : null;
    return typeof id === 'string' || typeof id === 'number' ? id : null;
  } catch {
    return null;
  }
}

async function loadRewriter(): Promise<RewriteRequests> {
  const path = '../../lib/rewriting/rewriteRequests';
  try {
    const module = (await import(path)) as { rewriteRequests?: RewriteRequests };
    return module.rewriteRequests ?? (() => []);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return () => [];
    throw error;
  }
}

function answer(query: Query, rewrite: RewriteRequests): unknown {
  const { id, text, channel, now } = query;
  const all = detect(text, { channel, now });
  const requests = all.filter((r) => r.kind === 'outcome' || r.confidence >= BALANCED);
  return {
    id,
    requests: requests.map((request) => ({
      start: request.start,
      end: request.end,
      kind: request.kind,
      confidence: request.confidence,
      form: request.form,
      verb: request.verb,
      object: request.object?.text ?? null,
      assignee: request.assignee?.text ?? null,
      deadline: request.deadline
        ? { text: request.deadline.text, date: request.deadline.date }
        : null,
      elements: elementTexts(request),
      keepAsTask: request.keepAsTask,
      rewrites: rewrite({ draft: text, request, requests, channel, now }).map((r) => ({
        form: r.form,
        text: r.text,
        proposals: r.proposals.map(({ start, end, element }) => ({ start, end, element })),
      })),
    })),
  };
}

function elementTexts({ elements: e }: Request) {
  return {
    why: e.why?.text ?? null,
    metric: e.metric?.text ?? null,
    deadline: e.deadline?.text ?? null,
    owner: e.owner?.text ?? null,
    authority: e.authority?.text ?? null,
  };
}

async function main(): Promise<void> {
  const rewrite = await loadRewriter();
  let failed = false;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() === '') continue;
    let result: unknown;
    try {
      result = answer(parseQuery(line), rewrite);
    } catch (error) {
      failed = true;
      result = { id: idOf(line), error: error instanceof Error ? error.message : String(error) };
    }
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
  }
  if (failed) process.exitCode = 1;
}

await main();
