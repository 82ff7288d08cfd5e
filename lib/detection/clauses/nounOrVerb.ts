import { isGivenName } from '../../english/names';
import { isNouny } from '../../english/verbs';
import { WORD } from '../../english/words';
import { isBase, isPast, type View } from '../view';

/** A word that no list knows, where the grammar leaves room for nothing but a verb. */
export function openVerb(view: View, i: number): boolean {
  const token = view.tokens[i];
  return (
    token?.kind === 'word' &&
    view.names[i] !== 1 &&
    view.forms[i] === null &&
    (view.bits[i] ?? 0) === 0
  );
}

/** Which sign says that a possible verb is a noun here; empty when none does. */
export function looksLikeNoun(view: View, i: number): string {
  const token = view.tokens[i];
  const next = view.tokens[i + 1];
  if (!token) return 'end';
  if (!next) return isGivenName(token.norm) ? 'name' : '';
  const bits = view.bits[i + 1] ?? 0;
  if (
    isGivenName(token.norm) &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    !(bits & (WORD.determiner | WORD.possessive | WORD.object))
  )
    return 'name';
  if (next.text === ':' || /^[–—]$/.test(next.text)) return 'colon';
  if (
    /^(?:is|are|was|were|has|had|will|would|can|could|should|may|might|must|does|did|and\/or|shall)$/.test(
      next.norm,
    )
  )
    return 'be';
  if (next.norm === 'of')
    return /^(?:think|dispose|beware|get|take|let)$/.test(token.norm) ? '' : 'of';
  const capital = /^\p{Lu}\p{Ll}/u.test(token.text);
  if (
    capital &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    view.names[i + 1] !== 1 &&
    !(bits & WORD.time) &&
    /^\p{Lu}\p{Ll}/u.test(view.tokens[i + 2]?.text ?? '') &&
    view.names[i + 2] !== 1
  )
    return 'title';
  if (isPast(view, i + 1) && !isBase(view, i + 1)) return 'part';
  if (isNouny(token.norm) && compoundSubject(view, i + 1)) return 'np';
  if (view.forms[i + 1] === 's' && !(bits & (WORD.deliverable | WORD.person))) return 's';
  return '';
}

/** "Cover letter came back", "Rate lock is good": the verb comes after two or three nouns. */
function compoundSubject(view: View, from: number): boolean {
  for (let i = from; i < from + 4 && i < view.tokens.length; i++) {
    const bits = view.bits[i] ?? 0;
    const token = view.tokens[i];
    if (!token || token.kind === 'punct' || token.kind === 'link') return false;
    // "Log yesterday's calls": the time opens the object.
    if (/^(?:yesterday|today|tomorrow|tonight|week|month|year|\w+day)['’]s$/.test(token.norm))
      return false;
    if (bits & (WORD.be | WORD.modal | WORD.auxiliary) || token.norm.endsWith("'s"))
      return !view.names[i];
    if (view.forms[i] === 'past' && i > from && !isBase(view, i))
      return !(bits & WORD.deliverable) && !((view.bits[i + 1] ?? 0) & WORD.deliverable);
    if (
      bits &
        (WORD.determiner |
          WORD.possessive |
          WORD.object |
          WORD.subject |
          WORD.preposition |
          WORD.conjunction |
          WORD.question) ||
      view.names[i]
    )
      return false;
  }
  return false;
}
