import type { Channel, Request } from '../../lib/detection/request';
import { parseRequest } from '../../lib/rewriting/parse/request';
import type { RewriteInput } from '../../lib/rewriting/rewrite';

/** A fixed Wednesday, so that no test depends on the day it runs. */
export const NOW = new Date(2026, 10, 18, 9, 30);

/** A hand-made request over the whole text, for tests that must not depend on detection. */
export function requestFor(text: string, more: Partial<Request> = {}): Request {
  const bare: Request = {
    start: 0,
    end: text.length,
    kind: 'task',
    confidence: 1,
    form: 'test',
    verb: null,
    object: null,
    recipient: null,
    assignee: null,
    deadline: null,
    cadence: null,
    elements: { why: null, metric: null, deadline: null, owner: null, authority: null },
    keepAsTask: null,
    bundle: null,
    because: [],
    ...more,
  };
  return { ...bare, verb: more.verb ?? parseRequest(bare, text).clauses[0]?.base ?? null };
}

/** Input for `rewriteRequests` over the whole text. */
export function inputFor(
  text: string,
  channel: Channel = 'email',
  more: Partial<RewriteInput> = {},
): RewriteInput {
  const request = more.request ?? requestFor(text);
  return { draft: text, request, requests: [request], channel, now: NOW, ...more };
}
