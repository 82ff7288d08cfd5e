import { render } from 'preact';
import cardStyles from '@/components/card/card.css?inline';
import { SuggestionCard } from '@/components/card/SuggestionCard';
import theme from '@/components/theme.css?inline';
import { contentFromRewrite } from '@/lib/briefs/contentFromRewrite';
import { readDeadline } from '@/lib/detection/readDeadline';
import { rewriteRequests } from '@/lib/rewriting/rewriteRequests';
import type { CardModule } from '../assist/host';

/** Everything the assistant needs to open cards. */
export const cardModule: CardModule = {
  styles: [theme, cardStyles],
  readDeadline,
  rewrite: (input, choices) => rewriteRequests({ ...input, choices }),
  toBrief: contentFromRewrite,
  render: (root, view) => render(<SuggestionCard {...view} />, root),
  clear: (root) => render(null, root),
};
