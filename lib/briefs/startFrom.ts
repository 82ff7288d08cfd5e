import { detect } from '../detection/detect';
import type { Channel, Request } from '../detection/request';
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
  if (!first) return { outcome: text.trim().slice(0, 20_000) };
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
