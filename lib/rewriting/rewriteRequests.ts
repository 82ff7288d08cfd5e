import { contextOf } from './context';
import { doneWhenForm } from './forms/doneWhen';
import { sentenceForm } from './forms/sentence';
import type { Rewrite, RewriteInput } from './rewrite';

export { areaOf } from './areas';

/**
 * Rewrites for one request, best first. Empty for a request that already is an outcome; only the
 * done-when form for one that should stay a task.
 */
export function rewriteRequests(input: RewriteInput): readonly Rewrite[] {
  if (input.request.kind === 'outcome') return [];
  const context = contextOf(input);
  if (input.request.keepAsTask !== null) return [doneWhenForm(context)];
  return [sentenceForm(context), doneWhenForm(context)];
}
