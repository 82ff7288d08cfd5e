import { WORD } from '../../english/words';
import { isBase, isPast, type View } from '../view';
import type { Act, Make, Subject } from './act';
import { fragment } from './lookAhead';
import { openVerb } from './nounOrVerb';
import type { Reader } from './reader';
import { subjectAt } from './subject';
import { hopeFor, wish } from './wish';

const NEGATED = /n't$/;

/** Statements: subject, then what the predicate says. */
export function readDeclarative(r: Reader, make: Make): Act {
  const { view } = r;
  const at = r.i;
  const w = r.word();
  const contracted = /^(i|we|you|he|she|they|it|that|there|who)'(ll|ve|d|m|re|s)$/.exec(w);
  let subject: Subject | null;
  let tail = '';
  if (contracted) {
    const who = contracted[1] ?? '';
    subject =
      who === 'i' || who === 'we' || who === 'you' || who === 'there'
        ? who
        : who === 'it' || who === 'that'
          ? 'it'
          : 'he';
    tail = contracted[2] ?? '';
    r.i++;
  } else subject = subjectAt(r);
  const later =
    subject === null || subject === 'np' || subject === 'name' ? laterSubject(view, at, r) : -1;
  if (later >= 0) {
    r.i = later;
    return readDeclarative(r, make);
  }
  if (subject === null) return make('none', `frag-${fragment(view, r.i)}`, -1);
  if ((subject === 'np' || subject === 'name' || subject === 'who') && !finite(view, r.i)) {
    const on = laterFinite(view, r.i, r.end);
    if (on >= 0) r.i = on;
  }
  const asModal =
    tail === 'll'
      ? 'will'
      : tail === 'd'
        ? 'would'
        : tail === 'm' || tail === 're' || tail === 's'
          ? 'be'
          : tail === 've'
            ? 'have'
            : '';
  r.skip();
  if (!asModal && r.word() === 'to' && isBase(view, r.i + 1)) return make(subject, 'to', r.i + 1);
  let p = asModal || r.word();
  if (!asModal) r.i++;
  if (/^(?:can|could|will|would|should|must|may|might|shall)(?:n't)?$|^(?:won't|can't)$/.test(p)) {
    if (/n't$/.test(p)) r.negative = true;
    const modal = p.replace(NEGATED, '');
    r.skip();
    const next = r.word();
    if (next === 'have' && (r.word(1) === 'been' || isPast(view, r.i + 1)))
      return make(subject, `${modal}-perfect`, r.i + 1);
    if (
      /^(?:need|want|like|love|appreciate|prefer|require|have|expect|ask|suggest|recommend|propose|hope|be)$/.test(
        next,
      )
    ) {
      r.i++;
      p = next;
      return wish(r, make, subject, `${modal}-`, p);
    }
    return make(subject, modal, view.forms[r.i] || openVerb(view, r.i) ? r.i : -1);
  }
  if (/^(?:hope|hoped|wonder|wondered|trust)$/.test(p)) return hopeFor(r, make, subject, p);
  if (
    /^(?:needs?|needed|wants?|wanted|like|love|have|has|had|got|gotta|require|requires|appreciate|prefer|expect|ask|asked|asking|suggest|recommend|propose|hope|hoped|trust|think|thought|believe|wonder|wondering|ought|be|is|are|am|was|were|isn't|aren't|don't|didn't|haven't|must)$/.test(
      p,
    )
  ) {
    return wish(r, make, subject, '', p);
  }
  const last = r.i - 1;
  const form = view.forms[last];
  if (form === 'past') return make(subject, 'past', last);
  if (form) return make(subject, `pres-${form}`, last);
  return make(subject, `np-${fragment(view, last)}`, -1);
}

/** "Under Elm LLC I need two books": the real subject behind an opening phrase without a verb. */
function laterSubject(view: View, from: number, r: Reader): number {
  for (let i = from + 1; i < Math.min(r.end, from + 16); i++) {
    const word = view.norm[i] ?? '';
    if (finite(view, i) || /^(?:that|which|who|what|if|and|but|or|because|when)$/.test(word))
      return -1;
    if (/^(?:i|we|you)(?:'\w+)?$/.test(word)) {
      const before = view.bits[i - 1] ?? 0;
      return before & WORD.preposition ? -1 : i;
    }
  }
  return -1;
}

function finite(view: View, i: number): boolean {
  return (
    ((view.bits[i] ?? 0) & (WORD.modal | WORD.be | WORD.auxiliary)) !== 0 ||
    /^(?:needs?|wants?|requires?)$/.test(view.norm[i] ?? '')
  );
}

/** The modal or need that a long subject leads up to. */
function laterFinite(view: View, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 18); i++) {
    const word = view.norm[i] ?? '';
    if (
      /^(?:needs?|should|must|will|would|has|have)$/.test(word) ||
      (/^(?:is|are)$/.test(word) && i > from + 1)
    ) {
      return view.norm[i + 1] === 'been' ? -1 : i;
    }
  }
  return -1;
}
