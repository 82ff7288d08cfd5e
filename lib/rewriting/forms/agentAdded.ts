import type { Offer } from '../build';
import type { Context } from '../context';
import type { Rewrite } from '../rewrite';
import { checked, termsOf } from './agent';
import { isStructured } from './agentGoal';
import { builderFor } from './pieces';

const SAYS_DONE =
  /\b(?:done when|acceptance criteria|definition of done|success|must pass|expected output)\b/i;
const SAYS_STOP = /\b(?:ask (?:me|first|before)|stop (?:and|if|when)|check with me)\b/i;

/**
 * A prompt with a shape of its own (lists, code, paragraphs) stays as it is; what it does not say is
 * added at its end.
 */
export function agentAddedForm(context: Context): Rewrite | null {
  const { draft, request, requests } = context.input;
  if (!isStructured(draft) || /```\s*$/.test(draft)) return null;
  if (requests.find((each) => each.kind === 'task')?.start !== request.start) return null;
  const end = draft.trimEnd().length;
  const start = draft.lastIndexOf('\n', end - 1) + 1;
  const builder = builderFor(context).say(draft.slice(start, end));
  const terms = termsOf(context);
  let gap = '\n';
  const line = (label: string, offer: Offer | null) => {
    if (builder.propose(offer, `${gap}\n**${label}:** `, '.')) gap = '';
  };
  if (!SAYS_DONE.test(draft)) line('Done when', checked(context, true));
  line('May decide', terms.freedom);
  if (!SAYS_STOP.test(draft)) line('Stop and ask when', terms.stops);
  const { proposals } = builder;
  return proposals.length < 2
    ? null
    : { form: 'agent', text: builder.toString(), proposals, replaces: { start, end } };
}
