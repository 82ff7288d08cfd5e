import type { Rewrite, RewriteInput } from '../rewriting/rewrite';
import type { BriefContent } from './brief';
import { fromRequest } from './fromRequest';

/**
 * What a brief saved from a card holds: everything the request says, and of our proposals those
 * that stood in the text the writer saw and kept.
 */
export function contentFromRewrite(
  input: RewriteInput,
  rewrite: Rewrite,
  place: { readonly site: string; readonly recipients: readonly string[] },
): Partial<BriefContent> {
  const said = fromRequest({ ...input, ...place });
  const kept = (element: string) =>
    rewrite.proposals.find((proposal) => proposal.element === element)?.value;
  const why = said.why ?? kept('why');
  const metric = kept('metric');
  const authority = said.authority ?? kept('authority');
  const deadline = kept('deadline');
  const hasTime = said.deadline ?? said.deadlineText ?? said.cadence;
  return {
    ...said,
    ...(why && { why }),
    ...(!said.metrics && metric && { metrics: [{ label: metric }] }),
    ...(authority && { authority }),
    ...(!hasTime && deadline && { deadlineText: deadline.replace(/^(?:by|until) /, '') }),
  };
}
