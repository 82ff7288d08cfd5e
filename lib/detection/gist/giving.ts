import { WORK } from '../../english/verbs';
import type { Asked } from './asked';

const SELF = /^(?:me|us|my|our)$/;

/** Asks to give, find, see or pass over something. */
export function giving(asked: Asked): string | null {
  const { view, v, base, n1, n2, window, toSelf, answers, bits } = asked;
  if (base === 'get' || base === 'write' || base === 'report') {
    // "get back to Ines" is work for the reader, "get back to me" only an answer.
    if (n1 === 'back' && n2 === 'to') return SELF.test(view.norm[v + 3] ?? 'me') ? 'reply' : 'work';
    if (n1 === 'back') return 'reply';
  }
  if (
    (base === 'give' ||
      base === 'send' ||
      base === 'provide' ||
      base === 'drop' ||
      base === 'shoot' ||
      base === 'get') &&
    (toSelf || (n1 === 'to' && SELF.test(n2)))
  ) {
    if (window.some((w) => /^(?:call|ring|shout|buzz|holler|line)$/.test(w))) return 'reply';
    return answers ? 'give-answer' : 'give-me';
  }
  if (base === 'provide' || base === 'give' || base === 'offer')
    return answers ? 'give-answer' : 'work-give';
  if (base === 'find' || base === 'see' || base === 'note' || base === 'accept') {
    if (
      /^(?:attached|enclosed|below|above|the|that|a|following|herein)$/.test(n1) &&
      window.some((w) => /^(?:attached|enclosed|below|above|following|that)$/.test(w)) &&
      base !== 'accept'
    )
      return 'notice';
    if (base === 'see' && /^(?:if|whether|what|that|to|NAME)$/.test(n1)) return 'work-find';
    if (base === 'see' && view.names[v + 1] === 1) return 'contact';
    if (base === 'find') return n1 === 'out' || bits & WORK ? 'work-find' : 'mental';
    return base === 'see'
      ? n1 === 'you'
        ? 'social'
        : 'see'
      : base === 'note'
        ? 'notice'
        : 'social';
  }
  if (base === 'disregard' || base === 'ignore' || base === 'excuse') return 'notice';
  return null;
}
