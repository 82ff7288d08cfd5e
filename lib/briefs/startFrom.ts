import { detect } from '../detection/detect';
import type { Channel, Request } from '../detection/request';
import { textSpan } from '../text/span';
import type { BriefContent } from './brief';
import { fromRequest } from './fromRequest';

/** The open message as a content script reports it. */
export interface OpenMessage {
  readonly site: string;
  readonly channel: Channel;
  readonly recipients: readonly string[];
  readonly draft: string;
  readonly requests: readonly Request[];
}

/** A brief from one request of the open message. */
export function contentFromReport(
  { site, channel, recipients, draft, requests }: OpenMessage,
  index: number,
  now: Date,
): Partial<BriefContent> {
  const request = requests[index];
  if (!request) return { outcome: draft.trim() };
  return fromRequest({ draft, request, requests, channel, now, recipients, site });
}

/**
 * A brief from pasted text: from its surest request, or with the text itself as the outcome where
 * none is found. Further requests become starting points, so that nothing is dropped.
 */
export function contentFromText(text: string, now: Date): Partial<BriefContent> {
  const requests = detect(text, { channel: 'email', now });
  const [first, ...others] = [...requests].sort((a, b) => b.confidence - a.confidence);
  if (!first) return fromUnmarked(text.trim().slice(0, 20_000), now);
  const content = fromRequest({ draft: text, request: first, requests, channel: 'email', now });
  const further = others
    .sort((a, b) => a.start - b.start)
    .map((request) => text.slice(request.start, request.end).trim().slice(0, 2_000));
  return {
    ...content,
    ...(further.length > 0 && {
      startingPoints: [...(content.startingPoints ?? []), ...further].slice(0, 50),
    }),
  };
}

/** Longer texts are no single request, and would make no outcome. */
const ONE_REQUEST = 300;
const RHYTHM =
  /\b(?:every|each) (?:other )?[a-z]+|\b(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually)\b/i;

/**
 * Text in which no request was found. Whoever pastes it here means it as one, so a short text is
 * read as one all the same; what cannot be read so is the outcome in the writer's own words.
 */
function fromUnmarked(text: string, now: Date): Partial<BriefContent> {
  if (text.length > ONE_REQUEST) return { outcome: text };
  const rhythm = RHYTHM.exec(text);
  const request: Request = {
    start: 0,
    end: text.length,
    kind: 'task',
    confidence: 0,
    form: 'pasted',
    verb: null,
    object: null,
    recipient: null,
    assignee: null,
    deadline: null,
    cadence: rhythm && textSpan(text, rhythm.index, rhythm.index + rhythm[0].length),
    elements: { why: null, metric: null, deadline: null, owner: null, authority: null },
    keepAsTask: null,
    bundle: null,
    because: [],
  };
  return fromRequest({ draft: text, request, requests: [request], channel: 'email', now });
}
