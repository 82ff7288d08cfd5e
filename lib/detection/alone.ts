import type { Unit } from './unit';

/** Activities that name a state to reach rather than work to do. */
const RESULTING =
  /^(?:create|maintain|protect|build|keep|ensure|help|reduce|increase|improve|make|grow)$/;

/** A mail of one line that is nothing but an activity: "Scheduling appointments", "Post 3 graphics." */
export function alone({ local, channel }: Unit): boolean {
  const gist = local.gists[0];
  const { view } = local;
  if (!gist || channel !== 'email' || view.tokens.length > 16 || view.norm.includes('?'))
    return false;
  const { act, prior } = gist;
  if (act.kind !== 'start' || act.verb !== 0) return false;
  if (act.mood === 'ing') return local.gists.length <= 3 && !RESULTING.test(view.bases[0] ?? '');
  return act.mood === 'imp' && prior >= 0.8 && act.head !== '' && view.tokens.length >= 3;
}
