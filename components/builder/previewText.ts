import { type BriefContent, newBrief } from '@/lib/briefs/brief';
import { type MessageChannel, messageFor } from '@/lib/briefs/render';
import { tidyContent } from '@/lib/briefs/tidy';
import type { Block } from '@/lib/exporters/document/block';
import { briefBlocks } from '@/lib/exporters/document/briefBlocks';
import { renderHtml } from '@/lib/exporters/document/renderHtml';
import { renderMarkdown } from '@/lib/exporters/document/renderMarkdown';
import { renderText } from '@/lib/exporters/document/renderText';

/** Where a brief may be written to. */
export const PREVIEW_CHANNELS = ['mail', 'chat', 'agent', 'document'] as const;
export type PreviewChannel = (typeof PREVIEW_CHANNELS)[number];

export interface PreviewText {
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
}

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** The brief as it would be read in a channel, in every form it can be copied. */
export function previewFor(
  channel: PreviewChannel,
  draft: Partial<BriefContent>,
  now: Date,
  today: string,
): PreviewText {
  const content = tidyContent(draft);
  const blocks: readonly Block[] =
    channel === 'document'
      ? briefBlocks(newBrief(content, now, NOBODY))
      : messageFor(channel satisfies MessageChannel, content, today);
  return {
    blocks,
    text: renderText(blocks),
    markdown: renderMarkdown(blocks),
    html: renderHtml(blocks),
  };
}
