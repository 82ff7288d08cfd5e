import type { View } from '../view';
import type { Asked } from './asked';

const REPLY = new Set(
  'advise rsvp respond reply answer acknowledge shout holler chime weigh vote'.split(' '),
);
const REACH = new Set(
  'call phone ring contact email e-mail text ping reach page telephone message'.split(' '),
);
const SELF = /^(?:me|us|my|our)$/;

const ANSWER = new Set(['answer', 'reply', 'respond', 'acknowledge']);
/** What comes from people outside: answering it is work, wherever it stands. */
const OUTSIDE =
  /(?:emails?|mails?|inquir|enquir|customers?|clients?|tickets?|phones?|calls|requests|complaints?|comments?|reviews?|messages|applicants?|suppliers?|vendors?|guests|parents|tenants?)/;
/** The writer, this mail, or nobody: the reader is only asked to write back. */
const BACK =
  /^(?:me|us|my|our|this|that|it|all|by|with|if|when|asap|soon|today|tomorrow|directly|here|below|above|back|so|and|as|at|on|in|yes|no|your|whether|immediately|only|via|before|the)$/;

/** True for "reply to Ines", "answer each of them"; false for "reply by Friday", "answer my question". */
function isForOthers(view: View, v: number): boolean {
  const next = view.norm.slice(v + 1, v + 8);
  if (
    OUTSIDE.test(next.slice(0, 5).join(' ')) &&
    !/^(?:my|our|this)$/.test(next[next[0] === 'to' ? 1 : 0] ?? '')
  )
    return true;
  if (next[0] !== 'to') return false;
  const target = next[1] ?? '';
  return target !== '' && /^[a-z'’.]+$|^NAME$/i.test(target) && !BACK.test(target);
}

/** Asks for an answer, a word to somebody, or an explanation. */
export function answering(asked: Asked): string | null {
  const { view, v, base, n1, window, toSelf, answers, questions } = asked;
  if (base === 'let') {
    const know = window.indexOf('know');
    if (know >= 0)
      return /^(?:me|us)$/.test(n1) || n1 === 'know' || (SELF.test(n1) && questions)
        ? 'reply'
        : 'tell-other';
    return SELF.test(n1) ? (answers ? 'reply' : 'let-me') : 'let';
  }
  if (
    base === 'feel' ||
    base === 'hesitate' ||
    (base === 'keep' && /^(?:up|in|me|us)$/.test(n1) && n1 !== 'up')
  )
    return base === 'keep' ? 'reply' : 'social';
  if (ANSWER.has(base) && isForOthers(view, v)) return 'work';
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
