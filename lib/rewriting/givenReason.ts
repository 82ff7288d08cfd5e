import type { RewriteInput } from './rewrite';

const REASON =
  /\b(?:so that|so (?:i|we|they|he|she|it|you|everyone|people|the|our|my|nobody)\b|because|since (?:we|i|they|it|he|she|the)|in order to|as (?:we|they|it) (?:need|will|are|have|is))/i;

/** "- the ceiling drips", ", keys are with Jo": a clause of its own that mostly gives the reason. */
const ASIDE =
  /,\s+(?:(?:i|we|they|he|she|it)(?:['’]?(?:m|s|re|ve|ll|d))?|ppl|people|customers|everyone|nobody)\s|(?:\s[-–—]+|,)\s+[^,]{0,40}?(?:\b(?:is|are|has|have|had|got|gets|went|was|were)\b|\w['’]s\s)/i;

/** What presses the writer, said beside the request: a reason of ours would sound deaf. */
const TROUBLE =
  /\b(?:waiting for|wants? (?:an?|the|it|to)|complain\w*|angry|upset|expires?|retires?|can['’]?t|cannot|n['’]t working|not working|fail(?:s|ed)?|wrong|dropped|runs? out|stuck|mess|broken|overdue|too late|behind|otherwise|because|losing|lost|asked (?:for|about|twice|again))\b/i;

/** The sentences right before and after the request. */
function nearby({ draft, request }: RewriteInput): string {
  const before = draft.slice(Math.max(0, request.start - 160), request.start);
  const after = draft.slice(request.end, request.end + 160);
  return `${/[^.!?\n]*[.!?]?\s*$/.exec(before)?.[0] ?? ''} ${/^[\s.!?)]*[^.!?\n]*/.exec(after)?.[0] ?? ''}`;
}

/** True when the writer gives a reason, in the request or right beside it. */
export function saysWhy(input: RewriteInput, text: string, phrase: string): boolean {
  return (
    input.request.elements.why !== null ||
    REASON.test(text) ||
    ASIDE.test(phrase) ||
    TROUBLE.test(nearby(input))
  );
}
