import { isBase, isPast, type View } from '../view';
import type { Act, Make, Subject } from './act';
import { findPart, findTo, nextVerb } from './lookAhead';
import { objectClass } from './object';
import type { Reader } from './reader';

const WELCOME =
  /^(?:great|helpful|appreciated|nice|good|useful|wonderful|fantastic|ideal|welcome|wise|valuable|best|lovely|perfect|worth|grateful|better|greatly|much|very|really|awesome|super|amazing|handy)$/;

/** Predicates that want, need, have or are. */
export function wish(r: Reader, make: Make, subject: Subject, modal: string, p: string): Act {
  const { view } = r;
  const verb = p
    .replace(/^(?:is|are|am|was|were|isn't|aren't)$/, /^wa|^were/.test(p) ? 'was' : 'be')
    .replace(/^needs$/, 'need')
    .replace(/^wants$/, 'want')
    .replace(/^has$/, 'have');
  r.skip();
  const next = r.word();
  const name = `${modal}${verb}`;
  if (next === 'to') {
    r.i++;
    r.skip();
    if (r.word() === 'be' || r.word() === 'get') {
      const part = isPast(view, r.i + 1) ? r.i + 1 : -1;
      if (part >= 0) return make(subject, `${name}-to-pass`, part);
    }
    return make(subject, `${name}-to`, view.forms[r.i] ? r.i : -1);
  }
  if (verb === 'be' || verb === 'was') {
    if (WELCOME.test(next)) return make(subject, `${name}-welcome`, welcomed(view, r.i, r.end));
    if (isPast(view, r.i)) {
      const to = r.word(1) === 'to' && isBase(view, r.i + 2);
      return make(subject, `${name}-pass${to ? '-to' : ''}`, to ? r.i + 2 : r.i);
    }
    if (/^(?:wondering|hoping|asking|requesting|trusting|thinking|hopeful)$/.test(next))
      return hopeFor(r, make, subject, next);
    if (view.forms[r.i] === 'ing') return make(subject, `${name}-ing`, r.i);
    if (/^(?:able|ready|happy|glad|willing|free|available|going|supposed|sure)$/.test(next))
      return make(subject, `${name}-${next}`, nextVerb(view, r.i + 1, r.end));
    return make(subject, name, -1);
  }
  if (
    (verb === 'have' || verb === 'had') &&
    (isPast(view, r.i) || next === 'been' || next === "n't")
  )
    return make(subject, `${name}-past`, r.i);
  if (
    /^(?:you|someone|somebody|everyone|everybody|him|her|them|us)$/.test(next) ||
    view.names[r.i]
  ) {
    const to = findTo(view, r.i + 1, 4);
    const who = next === 'you' ? 'you' : view.names[r.i] ? 'name' : 'who';
    if (to >= 0) return make(subject, `${name}-${who}-to`, to);
    const part = isPast(view, r.i + 1) ? r.i + 1 : -1;
    return make(
      subject,
      `${name}-${who}${part >= 0 ? '-pass' : ''}`,
      part >= 0 ? part : nextVerb(view, r.i + 1, Math.min(r.end, r.i + 4)),
    );
  }
  if (next === 'it' && r.word(1) === 'if')
    return make(subject, `${name}-it-if`, nextVerb(view, r.i + 2, r.i + 8));
  if (next === 'if' || next === 'that')
    return make(subject, `${name}-${next}`, nextVerb(view, r.i + 1, r.end));
  if (view.forms[r.i] === 'ing') return make(subject, `${name}-ing`, r.i);
  const part = findPart(view, r.i, Math.min(r.end, r.i + 9));
  const to = findTo(view, r.i, 8);
  if (part >= 0) return make(subject, `${name}-np-pass`, part);
  if (to >= 0) return { ...make(subject, `${name}-np-to`, to), ...objectClass(view, r.i) };
  return { ...make(subject, `${name}-np`, r.i - 1), ...objectClass(view, r.i) };
}

/** "I was wondering if you could", "we hope that Tom can". */
export function hopeFor(r: Reader, make: Make, subject: Subject, word: string): Act {
  const { view } = r;
  for (let i = r.i; i < r.i + 9 && i < view.norm.length; i++) {
    if (!/^(?:can|could|would|will|might|may)$/.test(view.norm[i] ?? '')) continue;
    const you = view.norm[i - 1] === 'you' || view.norm[i - 2] === 'you';
    const verb = nextVerb(view, i + 1, i + 5);
    return make(you ? 'you' : subject, you ? 'hope-you' : `${word}-other`, verb);
  }
  return make(subject, word, nextVerb(view, r.i + 1, r.end));
}

/** What would be welcome: the verb after "if you could" or "to". */
function welcomed(view: View, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 9); i++) {
    const word = view.norm[i] ?? '';
    if (word === 'to' && isBase(view, i + 1)) return i + 1;
    if (word === 'if') return nextVerb(view, i + 3, i + 8);
  }
  return -1;
}
