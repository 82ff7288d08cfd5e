import { type Context, contextOf } from './context';
import { keepsFacts } from './facts';
import { agentForm } from './forms/agent';
import { agentAddedForm } from './forms/agentAdded';
import { isStructured } from './forms/agentGoal';
import { biggerForm } from './forms/bigger';
import { briefForm } from './forms/brief';
import { bundleForm } from './forms/bundle';
import { doneWhenForm } from './forms/doneWhen';
import { isLearning, isRoutine, learningForm, performanceForm } from './forms/learning';
import { packForm } from './forms/packForm';
import { sentenceForm } from './forms/sentence';
import { standingForm } from './forms/standing';
import type { Rewrite, RewriteInput } from './rewrite';
import { worthOf } from './worth';

export { areaOf } from './areas';

/**
 * Rewrites for one request, best first. Empty for a request that already is an outcome and wherever
 * we have nothing true to add; only the done-when form for one that should stay a task. Two rewrites of form `sentence` are possible: the
 * second raises the request to its area's result.
 *
 * @example rewriteRequests({ draft, request, requests, channel: 'email', now })[0]?.text
 */
export function rewriteRequests(input: RewriteInput): readonly Rewrite[] {
  if (input.request.kind === 'outcome') return [];
  const context = contextOf(input);
  const worth = worthOf(context);
  if (worth === 'none') return [];
  if (worth === 'check') return [doneWhenForm(context)].filter((each) => each !== null);
  const theirs = (input.packs ?? [])
    .flatMap((pack) => pack.forms ?? [])
    .map((form) => packForm(context, form));
  // Nothing that loses a number, a name or a "not" is ever shown, whichever form made it.
  return [...ordered(context), ...theirs].filter(
    (each): each is Rewrite =>
      each !== null &&
      keepsFacts(input.draft.slice(each.replaces.start, each.replaces.end), each.text),
  );
}

/** A later ask of a prompt gets the brief of the whole prompt, which begins with the first ask. */
function wholePrompt({ input }: Context): Rewrite | null {
  const first = input.requests.find((each) => each.kind === 'task');
  if (first === undefined || first.start === input.request.start) return null;
  const context = contextOf({ ...input, request: first });
  return worthOf(context) === 'full' ? agentForm(context) : null;
}

function ordered(context: Context): readonly (Rewrite | null)[] {
  const sentence = sentenceForm(context);
  const bundle = bundleForm(context);
  if (context.input.channel === 'agent' && isStructured(context.input.draft))
    return [agentAddedForm(context)];
  if (context.input.channel === 'agent')
    return [wholePrompt(context) ?? agentForm(context), sentence, bundle, doneWhenForm(context)];
  const standing = standingForm(context);
  return [
    bundle,
    context.recurring ? standing : null,
    context.recurring && standing ? null : sentence,
    biggerForm(context),
    sentence === null ? null : briefForm(context),
    context.recurring ? null : standing,
    isLearning(context) ? learningForm(context) : null,
    isRoutine(context) ? performanceForm(context) : null,
    doneWhenForm(context),
  ];
}
