import type { Act } from '../clauses/act';
import type { View } from '../view';
import { answering } from './answering';
import { askedBy } from './asked';
import { giving } from './giving';
import { inPhrase } from './phrases';
import { verbContent } from './verbContent';

/** What a clause asks for: work, an answer, company, attention, or nothing. */
export function contentOf(view: View, act: Act): string {
  const v = act.verb;
  if (v < 0) return act.head ? 'np' : 'none';
  const base = view.bases[v] ?? view.norm[v] ?? '';
  if (
    base === 'find' &&
    view.norm
      .slice(Math.max(0, v - 3), v)
      .some((w) => /^(?:attached|enclosed|herewith|below)$/.test(w))
  )
    return 'notice';
  if (
    /^(?:tell|give|send|say)$/.test(base) &&
    view.norm
      .slice(v + 1, v + 8)
      .some((w) =>
        /^(?:hi|hello|love|hug|hugs|kiss|regards|said|congrats|congratulations|wishes)$/.test(w),
      )
  )
    return 'social';
  const asked = askedBy(view, act);
  return answering(asked) ?? giving(asked) ?? inPhrase(asked) ?? verbContent(asked);
}
