import type { ElementName } from '../detection/request';
import type { Choices, Rewrite, RewriteInput } from '../rewriting/rewrite';
import type { BriefContent } from './brief';

/**
 * What a brief made from an accepted rewrite holds: what the writer said, and of our proposals
 * only those that stand in the text the writer saw.
 */
export function contentFromRewrite(
  { draft, request, channel }: RewriteInput,
  rewrite: Rewrite,
  choices: Choices,
): Partial<BriefContent> {
  const said = (name: ElementName) =>
    request.elements[name]?.text ??
    choices[name] ??
    rewrite.proposals.find((proposal) => proposal.element === name)?.value;
  const why = said('why');
  const metric = said('metric');
  const authority = said('authority');
  const deadlineText = request.deadline?.text ?? said('deadline');
  const owner = request.assignee?.text.replace(/^@/, '');
  return {
    outcome: rewrite.text,
    ...(why && { why }),
    ...(metric && { metrics: [{ label: metric }] }),
    ...(request.deadline?.date && { deadline: request.deadline.date }),
    ...(deadlineText && { deadlineText }),
    ...(authority && { authority }),
    ...(owner && { owner: { name: owner, kind: 'person' as const } }),
    source: { text: draft.slice(request.start, request.end), channel },
  };
}
