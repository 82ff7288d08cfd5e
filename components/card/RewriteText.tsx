import type { Proposal, Rewrite } from '@/lib/rewriting/rewrite';
import { t } from '../text';

interface RewriteTextProps {
  readonly rewrite: Rewrite;
  /** Index of the proposal being edited, if any. */
  readonly open: number | null;
  readonly onOpen: (index: number | null) => void;
}

/** The rewrite as it would be inserted; every part that is ours is a button that changes it. */
export function RewriteText({ rewrite, open, onOpen }: RewriteTextProps) {
  return (
    <p class="rewrite-text">
      {pieces(rewrite).map((piece) =>
        piece.proposal === null ? (
          piece.text
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a <button> cannot break across lines
          <span
            key={`${piece.index}:${piece.text}`}
            role="button"
            tabIndex={0}
            class="proposal"
            aria-expanded={open === piece.index}
            title={t('cardProposalHint')}
            onClick={() => onOpen(open === piece.index ? null : piece.index)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              onOpen(open === piece.index ? null : piece.index);
            }}
          >
            {piece.text}
          </span>
        ),
      )}
    </p>
  );
}

type Piece =
  | { readonly text: string; readonly proposal: null }
  | { readonly text: string; readonly proposal: Proposal; readonly index: number };

function pieces({ text, proposals }: Rewrite): Piece[] {
  const ordered = proposals
    .map((proposal, index) => ({ proposal, index }))
    .sort((a, b) => a.proposal.start - b.proposal.start);
  const result: Piece[] = [];
  let at = 0;
  for (const { proposal, index } of ordered) {
    if (proposal.start > at) result.push({ text: text.slice(at, proposal.start), proposal: null });
    result.push({ text: text.slice(proposal.start, proposal.end), proposal, index });
    at = proposal.end;
  }
  if (at < text.length) result.push({ text: text.slice(at), proposal: null });
  return result;
}
