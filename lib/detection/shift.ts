import type { TextSpan } from '../text/span';
import type { Request } from './request';

function moved<T extends TextSpan>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

function maybe<T extends TextSpan>(span: T | null, by: number): T | null {
  return span ? moved(span, by) : null;
}

/** The same request `by` UTF-16 units further on in the draft. */
export function moveRequest(r: Request, by: number): Request {
  return {
    ...r,
    start: r.start + by,
    end: r.end + by,
    object: maybe(r.object, by),
    recipient: maybe(r.recipient, by),
    assignee: maybe(r.assignee, by),
    deadline: maybe(r.deadline, by),
    cadence: maybe(r.cadence, by),
    elements: {
      why: maybe(r.elements.why, by),
      metric: maybe(r.elements.metric, by),
      deadline: maybe(r.elements.deadline, by),
      owner: maybe(r.elements.owner, by),
      authority: maybe(r.elements.authority, by),
    },
  };
}
