import { WORD } from '../../english/words';
import { isBase, type View } from '../view';
import type { Act, Make } from './act';
import { readDeclarative } from './declarative';
import { nextIng, nextVerb } from './lookAhead';
import { openVerb } from './nounOrVerb';
import type { Reader } from './reader';
import { subjectAt } from './subject';

const NEGATED = /n't$/;

/** Questions that begin with their verb, and questions with a question word. */
export function readInverted(r: Reader, make: Make): Act | null {
  const { view } = r;
  const w = r.word();
  const modal =
    /^(?:can|could|will|would|won't|can't|couldn't|wouldn't|may|might|should|shall)$/.test(w);
  const aux =
    /^(?:do|does|did|is|are|was|were|has|have|had|isn't|aren't|don't|doesn't|didn't|haven't|hasn't|am|wasn't)$/.test(
      w,
    );
  if (r.bits() & WORD.question && !/^(?:which|where|when|that)$/.test(w)) {
    const you = r.word(1) === "don't" && r.word(2) === 'you';
    if (w === 'what' && /^(?:i|we|i'd|we'd)$/.test(r.word(1)) && !endsAsQuestion(view)) {
      r.i++;
      return readDeclarative(r, make);
    }
    if (w === 'why' && r.word(1) === 'not')
      return make('you', 'why-not', nextVerb(view, r.i + 2, r.end));
    if ((w === 'how' || w === 'what') && r.word(1) === 'about')
      return make('you', 'how-about', nextIng(view, r.i + 2, r.end));
    if (w === 'why' && you) return make('you', 'why-not', isBase(view, r.i + 3) ? r.i + 3 : -1);
    return make('none', `wh-${w}`, nextVerb(view, r.i + 1, r.end));
  }
  if ((w === 'which' || w === 'where' || w === 'when') && endsAsQuestion(view))
    return make('none', `wh-${w}`, -1);
  if (!modal && !aux) return null;
  const from = r.i;
  r.i++;
  while (r.word() === ',' || r.word() === 'please' || r.word() === 'possibly') {
    if (r.word() === 'please') r.please = true;
    r.i++;
  }
  const subject = subjectAt(r);
  if (
    subject === null ||
    (aux && w === 'have' && subject !== 'you' && subject !== 'we' && subject !== 'i')
  ) {
    r.i = from;
    return null;
  }
  r.skip();
  const verb = isBase(view, r.i) || openVerb(view, r.i) ? r.i : -1;
  // "Do a full count": nobody is asked whether the count does anything.
  if (w === 'do' && subject === 'np' && verb < 0 && !endsAsQuestion(view)) {
    r.i = from;
    return null;
  }
  if (modal) {
    const next = r.word();
    if (w === 'should' && subject === 'you') return make(subject, 'if:should', verb);
    if (/^(?:np|who|name|we|he)$/.test(subject) && next === 'mind')
      return make('you', 'mind', nextIng(view, r.i + 1, r.end));
    if (subject === 'you' && next === 'mind')
      return make(subject, 'mind', nextIng(view, r.i + 1, r.end));
    if (subject === 'you' && next === 'be' && /^(?:able|willing|kind|so)$/.test(r.word(1)))
      return make(subject, 'ask-able', nextVerb(view, r.i + 2, r.end));
    if (subject === 'you' && /^(?:like|want|prefer|care)$/.test(next))
      return make(subject, r.word(1) === 'to' ? 'invite' : 'offer', nextVerb(view, r.i + 2, r.end));
    return make(
      subject,
      `ask-${w.replace(NEGATED, '')}`,
      verb >= 0 ? verb : view.forms[r.i] ? r.i : -1,
    );
  }
  if (
    (w === 'do' || w === 'did') &&
    /^(?:want|mind|need|like)$/.test(r.word()) &&
    subject === 'you'
  ) {
    return make(
      subject,
      `do-${r.word()}${r.word(1) === 'me' ? '-me' : ''}`,
      nextVerb(view, r.i + 1, r.end),
    );
  }
  if (w === 'is' && subject === 'it' && r.word() === 'possible')
    return make('you', 'chance', nextVerb(view, r.i + 1, r.i + 8));
  if (
    w === 'is' &&
    subject === 'there' &&
    /^(?:any|a|some)$/.test(r.word()) &&
    /^(?:way|chance)$/.test(r.word(1))
  ) {
    return make('you', 'chance', nextVerb(view, r.i + 2, r.i + 9));
  }
  return make(subject, `q-${w}`, verb >= 0 ? verb : nextVerb(view, r.i, r.end));
}

function endsAsQuestion(view: View): boolean {
  return view.norm[view.norm.length - 1] === '?';
}
