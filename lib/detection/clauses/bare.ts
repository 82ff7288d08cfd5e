import type { ClauseKind } from '../view';
import type { Act, Make } from './act';
import { readDeclarative } from './declarative';
import { looksLikeNoun } from './nounOrVerb';
import type { Reader } from './reader';

/** A base verb without a subject: an order, the second half of one, or a noun that looks like a verb. */
export function readBare(r: Reader, make: Make, kind: ClauseKind, before: Act | null): Act {
  const { view } = r;
  const verb = r.i;
  const noun = looksLikeNoun(view, verb);
  if (noun === 'name') return readDeclarative(r, make);
  if (noun && !r.please) return make('none', `noun-${noun}`, verb);
  if (r.please) return make('none', 'imp-please', verb);
  const joint = view.norm[r.i - 1] ?? '';
  const after = kind === 'conj' || (kind === 'punct' && joint === ',');
  if (after && before) {
    if (/^(?:imp|ask|lets|mind|chance)/.test(before.mood) || before.mood === 'imp-not')
      return make(before.subject, `${before.mood.replace(/\+$/, '')}+`, verb);
    if (/^(?:if|when|once):/.test(before.mood)) return make('none', 'imp-cont', verb);
    if (before.verb >= 0 || (kind === 'conj' && before.subject !== 'none'))
      return make(before.subject, `${before.mood.replace(/&$/, '')}&`, verb);
  }
  if (kind === 'adverbial' && before?.mood.startsWith('if:')) return make('none', 'imp-if', verb);
  return make(
    'none',
    kind === 'adverbial' ? 'imp-front' : kind === 'start' || kind === 'lead' ? 'imp' : 'imp-mid',
    verb,
  );
}
