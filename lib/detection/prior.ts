import { WORD, wordBits } from '../english/words';
import type { Act } from './acts';
import { contentOf, handover } from './gist';
import type { View } from './view';

/**
 * What a reader of English expects before having seen a single labelled mail, in log-odds. The
 * model corrects it where data says so; rare turns of phrase live on it.
 */
const STRENGTH: Readonly<Record<string, number>> = {
  please: 1.8,
  'ask-you': 1.6,
  'need-you': 1.5,
  'you-should': 0.6,
  'you-might': 0.4,
  'ask-who': 1,
  'ask-we': 0,
  'ask-i': 0.2,
  lets: 0,
  'we-must': -0.1,
  'i-must': -1.8,
  'want-done': 0.8,
  'must-be-done': 0.8,
  'should-be': -0.7,
  'who-should': 0.7,
  'np-should': -0.3,
  'name-to': 1.2,
  imp: 0.3,
  'imp-if': 0.4,
  'imp-front': 0,
  'imp-cont': 0.3,
  'imp-mid': -0.8,
  'imp-new': 0,
  'imp-please': 1.5,
  'i-need': 0.6,
  'we-need': 0.4,
  'i-want': 0.3,
  'we-want': 0.2,
  'np-needs': 0.2,
  'if-you-could': 0.9,
  'i-appreciate': 0.3,
  'we-appreciate': 0.3,
  'i-suggest': 0.3,
  'we-suggest': 0.1,
  'need-who': 1,
  invite: -0.8,
  offer: -3.5,
  'do-want': -1,
  'do-mind': 1,
  'other-asks': -1,
  not: -0.5,
  'please-not': 0.5,
  'imp-not': -0.5,
  noun: -3,
  'you-can': -1.8,
  'you-will': -1,
  'you-need': -0.6,
  'i-want-to': -1.4,
  'we-want-to': -0.8,
  'i-think': -2,
  'wh-who': -3,
  'sub-if': -3,
  'who-will': -2.5,
  welcome: 0.2,
  perfect: -4,
  'np-to': -2.5,
  ing: -3,
  to: -3,
  'who-can': -1.2,
  'you-pres': -3,
  'q-i': -3,
};

const CONTENT: Readonly<Record<string, number>> = {
  work: 1.5,
  unknown: 0.8,
  contact: 0.8,
  'tell-other': 0.9,
  review: 1.3,
  ensure: 1,
  'give-me': 1.3,
  'work-give': 1.2,
  'give-answer': -1,
  confirm: -0.8,
  verify: 1,
  reply: -5,
  notice: -5,
  meet: -2,
  social: -5,
  'help-me': -0.6,
  help: -0.2,
  mental: -2.5,
  consider: -0.6,
  see: -0.6,
  state: -1.6,
  guide: 0,
  'have-done': 1,
  have: -0.6,
  'tell-me': -1.6,
  'explain-me': -1.5,
  'clarify-me': -1.5,
  'remind-me': -0.5,
  'say-me': -2,
  'let-me': -3,
  let: -0.5,
  'v-use': -0.4,
  'v-try': -0.4,
  'v-handle': 1.2,
  'v-put': 1,
  'v-set': 1,
  'v-start': 0.3,
  'v-begin': 0,
  'v-continue': -0.3,
  'v-stop': 0.2,
  'v-get': 0.4,
  'v-give': 0.4,
  'v-do': 0,
  'v-bring': 0.7,
  'v-deal': 0.8,
  'work-find': 1.2,
  'work-light': 1,
  none: -1.5,
  other: 0,
  np: 0,
};

/** A clause with what it amounts to. */
export interface Gist {
  readonly act: Act;
  readonly strength: string;
  readonly content: string;
  /** Expected log-odds that the clause hands over work. */
  readonly prior: number;
}

/** Sums up one clause. */
export function gistOf(view: View, act: Act): Gist {
  const strength = handover(view, act);
  const content = contentOf(view, act);
  return { act, strength, content, prior: expect(view, act, strength, content) };
}

function expect(view: View, act: Act, strength: string, content: string): number {
  const noun = act.head ? wordBits(act.head) : 0;
  let z = (STRENGTH[strength.replace(/\+$/, '')] ?? -3.5) + (CONTENT[content] ?? 0);
  if (/^(?:i|we)-(?:need|want|appreciate)$|^np-needs$/.test(strength)) {
    z =
      (STRENGTH[strength] ?? 0) +
      (noun & WORD.deliverable
        ? 0.8
        : noun & WORD.time
          ? -2
          : noun & (WORD.person | WORD.event)
            ? -0.5
            : 0);
    if (act.object === 'it' && act.head === '') z -= 1;
  }
  if (strength === 'welcome' && act.verb < 0)
    z = view.norm.some((w) =>
      /^(?:help|assistance|review|turnaround|signatures?|presence|attention|cooperation|comments)$/.test(
        w,
      ),
    )
      ? 0.3
      : -1.5;
  if (
    (strength === 'np-should' || strength === 'who-should') &&
    (content === 'meet' || content === 'state')
  )
    z = act.subject === 'np' || act.subject === 'it' ? 0.6 : -0.5;
  if (/^(?:i|we)-want-to$/.test(strength))
    z += content === 'have-done' ? 1.6 : /^(?:have|v-get)$/.test(content) ? 1 : 0;
  if (strength.endsWith('+')) z += 0.3;
  if (act.negative && strength !== 'please-not' && strength !== 'not') z -= 1.5;
  if ((strength === 'imp' || strength === 'imp-mid') && act.object === 'end') z -= 0.8;
  if (
    (strength === 'imp' || strength === 'imp-mid') &&
    /^(?:det|poss|name|me|them|it|thing)$/.test(act.object)
  )
    z += 0.5;
  if (act.verb >= 0 && view.norm[act.verb + 1] === ':') z -= 2;
  return z;
}
