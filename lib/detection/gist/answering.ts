import type { Asked } from './asked';

const REPLY = new Set(
  'advise rsvp respond reply answer acknowledge shout holler chime weigh vote'.split(' '),
);
const REACH = new Set(
  'call phone ring contact email e-mail text ping reach page telephone message'.split(' '),
);
const SELF = /^(?:me|us|my|our)$/;

/** Asks for an answer, a word to somebody, or an explanation. */
export function answering(asked: Asked): string | null {
  const { view, v, base, n1, window, toSelf, answers, questions } = asked;
  if (base === 'let') {
    const know = window.indexOf('know');
    if (know >= 0) return SELF.test(n1) || n1 === 'know' || questions ? 'reply' : 'tell-other';
    return SELF.test(n1) ? (answers ? 'reply' : 'let-me') : 'let';
  }
  if (
    base === 'feel' ||
    base === 'hesitate' ||
    (base === 'keep' && /^(?:up|in|me|us)$/.test(n1) && n1 !== 'up')
  )
    return base === 'keep' ? 'reply' : 'social';
  if (
    (base === 'answer' || base === 'reply' || base === 'respond') &&
    /(?:emails?|mails?|inquir|enquir|customers?|clients?|tickets?|phones?|calls|requests|complaints)/.test(
      view.norm.slice(v + 1, v + 6).join(' '),
    )
  )
    return 'work';
  if (REPLY.has(base)) return 'reply';
  if (REACH.has(base)) {
    if (
      /^(?:me|us)$/.test(n1) ||
      questions ||
      view.norm.some((w) => /^(?:questions|question|queries|interested|urgent)$/.test(w)) ||
      /^(?:if|with|when|back)$/.test(n1) ||
      v + 1 >= view.norm.length ||
      view.tokens[v + 1]?.kind === 'punct'
    )
      return 'reply';
    return 'contact';
  }
  if (base === 'confirm' || base === 'verify') return base;
  if (
    base === 'tell' ||
    base === 'explain' ||
    base === 'clarify' ||
    base === 'remind' ||
    base === 'say'
  )
    return toSelf || base !== 'tell' ? `${base}-me` : 'tell-other';
  if (
    base === 'ask' ||
    base === 'notify' ||
    base === 'inform' ||
    base === 'alert' ||
    base === 'request' ||
    base === 'encourage' ||
    base === 'invite'
  )
    return toSelf ? 'tell-me' : 'tell-other';
  return null;
}
