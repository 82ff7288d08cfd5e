import { isGivenName } from '../english/names';
import { isNouny, VERB } from '../english/verbs';
import { WORD } from '../english/words';
import { type ClauseKind, isBase, isPast, type View } from './view';

/** Who a clause is about. */
export type Subject = 'none' | 'i' | 'we' | 'you' | 'he' | 'it' | 'name' | 'who' | 'np' | 'there';

/** What one clause does: who is to do what, in which mood. */
export interface Act {
  readonly at: number;
  readonly end: number;
  readonly kind: ClauseKind;
  readonly subject: Subject;
  /** Mood and shape of the predicate, e.g. `imp`, `ask`, `need-to`, `will`, `past`. */
  readonly mood: string;
  /** Main verb, -1 when there is none. */
  readonly verb: number;
  readonly please: boolean;
  readonly negative: boolean;
  /** What the verb is about: `det`, `me`, `person`, `thing`, `wh`, `that`, `to`, `end` ... */
  readonly object: string;
  /** Head noun of the object in lower case, or an empty text. */
  readonly head: string;
}

const NEGATED = /n't$/;
const BREAKS = new Set([
  'if',
  'when',
  'because',
  'unless',
  'while',
  'although',
  'since',
  'as',
  'after',
  'before',
  'once',
  'until',
  'whether',
  'though',
  'where',
  'whereas',
]);

/** Reads every clause of a sentence; bare continuations ("and send") take over their forerunner's mood. */
export function readActs(view: View): Act[] {
  const acts: Act[] = [];
  const clauses = view.clauses;
  for (let c = 0; c < clauses.length; c++) {
    const clause = clauses[c];
    if (!clause) break;
    const end = clauses[c + 1]?.at ?? view.tokens.length;
    if (end <= clause.at) continue;
    acts.push(readClause(view, clause.at, end, clause.kind, acts[acts.length - 1] ?? null));
  }
  return acts;
}

class Reader {
  i: number;
  please = false;
  negative = false;
  constructor(
    readonly view: View,
    at: number,
    readonly end: number,
  ) {
    this.i = at;
  }
  word(offset = 0): string {
    return this.view.norm[this.i + offset] ?? '';
  }
  bits(offset = 0): number {
    return this.view.bits[this.i + offset] ?? 0;
  }
  /** Skips adverbs, "please" and commas around them. */
  skip(): void {
    for (let n = 0; n < 6 && this.i < this.view.tokens.length; n++) {
      const w = this.word();
      if (w === 'please' || w === 'kindly') this.please = true;
      else if (w === 'not' || w === 'never') this.negative = true;
      else if (w === ',' && (this.word(1) === 'please' || this.word(-1) === 'please')) {
        this.i++;
        continue;
      } else if (
        (!(this.bits() & WORD.adverb) && !/^[a-z]{3,}ly$/.test(w)) ||
        (isBase(this.view, this.i) && w !== 'just' && w !== 'back')
      )
        break;
      this.i++;
    }
  }
}

function readClause(
  view: View,
  at: number,
  end: number,
  kind: ClauseKind,
  before: Act | null,
): Act {
  const r = new Reader(view, at, end);
  r.skip();
  const make = (subject: Subject, mood: string, verb: number): Act => {
    const object = verb >= 0 ? objectClass(view, verb + 1) : { object: 'none', head: '' };
    return {
      at,
      end,
      kind,
      subject,
      mood,
      verb,
      please: r.please,
      negative: r.negative,
      ...object,
    };
  };
  const w = r.word();
  if (BREAKS.has(w) && !(w === 'since' && false)) return readSubordinate(r, make, w);
  if (w === 'do' && (r.word(1) === 'not' || r.word(1) === 'you')) {
    if (r.word(1) === 'not') return imperativeAfter(r, make, 2);
  }
  if (w === "don't" && !/^(?:you|we|i|they)$/.test(r.word(1))) return imperativeAfter(r, make, 1);
  if (w === "let's" || (w === 'let' && r.word(1) === 'us')) {
    r.i += w === 'let' ? 2 : 1;
    r.skip();
    return make('we', 'lets', isBase(view, r.i) ? r.i : -1);
  }
  const inverted = readInverted(r, make);
  if (inverted) return inverted;
  if (isBase(view, r.i) && !(r.bits() & (WORD.subject | WORD.determiner)))
    return readBare(r, make, kind, before);
  if (r.please && openVerb(view, r.i)) return readBare(r, make, kind, before);
  if (
    openVerb(view, r.i) &&
    kind !== 'conj' &&
    r.bits(1) & (WORD.determiner | WORD.possessive) &&
    r.word(1) !== 'all'
  )
    return make('none', 'imp-new', r.i);
  if (view.forms[r.i] === 'ing') return make('none', 'ing', r.i);
  if (w === 'to' && isBase(view, r.i + 1)) return make('none', 'to', r.i + 1);
  if (w === 'any' && r.word(1) === 'chance')
    return make('you', 'chance', nextVerb(view, r.i + 2, end));
  return readDeclarative(r, make);
}

type Make = (subject: Subject, mood: string, verb: number) => Act;

function imperativeAfter(r: Reader, make: Make, skip: number): Act {
  r.negative = true;
  r.i += skip;
  r.skip();
  return make('none', 'imp-not', isBase(r.view, r.i) ? r.i : -1);
}

function readSubordinate(r: Reader, make: Make, word: string): Act {
  r.i++;
  const inner = readDeclarative(r, make);
  return { ...inner, mood: `${word}:${inner.mood}` };
}

/** Questions that begin with their verb, and questions with a question word. */
function readInverted(r: Reader, make: Make): Act | null {
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

function endsAsQuestion(view: View): boolean {
  return view.norm[view.norm.length - 1] === '?';
}

/** A base verb without a subject: an order, the second half of one, or a noun that looks like a verb. */
function readBare(r: Reader, make: Make, kind: ClauseKind, before: Act | null): Act {
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

function subjectAt(r: Reader): Subject | null {
  const { view } = r;
  const w = r.word();
  const step = (n: number, s: Subject): Subject => {
    r.i += n;
    return s;
  };
  if (w === 'you') {
    r.i++;
    while (/^(?:guys|all|both|two|folks|also)$/.test(r.word())) r.i++;
    if (r.word() === 'or' || r.word() === 'and' || r.word() === 'or/and') {
      for (let k = 1; k <= 6; k++) {
        if (r.bits(k) & WORD.modal || (k > 1 && isBase(view, r.i + k) && !view.names[r.i + k])) {
          r.i += k;
          break;
        }
      }
    }
    return 'you';
  }
  if (w === 'i' || w === 'me') return step(1, 'i');
  if (w === 'we') return step(1, 'we');
  if (/^(?:he|she|they)$/.test(w)) return step(1, 'he');
  if (/^(?:it|this|that|these|those)$/.test(w) && !isNounStart(view, r.i + 1)) return step(1, 'it');
  if (w === 'there') return step(1, 'there');
  if (/^(?:someone|somebody|anyone|anybody|everyone|everybody|one|either|both|each|all)$/.test(w)) {
    r.i++;
    if (r.word() === 'of') {
      r.i++;
      for (
        let k = 0;
        k < 6 && !(k > 0 && (isBase(view, r.i) || r.bits() & (WORD.modal | WORD.be)));
        k++
      )
        r.i++;
    }
    return 'who';
  }
  if (view.names[r.i]) {
    while (
      r.i < r.end &&
      (view.names[r.i] ||
        ((r.word() === 'and' || r.word() === '/' || r.word() === 'or' || r.word() === '&') &&
          view.names[r.i + 1]))
    )
      r.i++;
    return 'name';
  }
  const start = r.i;
  const person = r.bits() & WORD.person;
  skipPhrase(r, 9);
  if (r.i === start) return null;
  return person ? 'who' : 'np';
}

function isNounStart(view: View, i: number): boolean {
  const bits = view.bits[i] ?? 0;
  return (
    view.tokens[i]?.kind === 'word' &&
    !(
      bits &
      (WORD.modal |
        WORD.be |
        WORD.auxiliary |
        WORD.adverb |
        WORD.preposition |
        WORD.conjunction |
        WORD.question |
        WORD.negation)
    ) &&
    view.forms[i] !== 's' &&
    view.forms[i] !== 'past'
  );
}

/** Walks over a noun phrase, prepositions included, up to a verb. */
function skipPhrase(r: Reader, most: number): void {
  const { view } = r;
  for (let n = 0; n < most && r.i < r.view.tokens.length; n++) {
    const bits = r.bits();
    const token = view.tokens[r.i];
    if (!token || (token.kind === 'punct' && !/^[&/'"]$/.test(token.text))) break;
    if (bits & (WORD.modal | WORD.be | WORD.auxiliary | WORD.subject) && n > 0) break;
    if (bits & (WORD.modal | WORD.be | WORD.auxiliary)) break;
    if (
      /^(?:needs?|wants?|and|that|which|who|but|or|not|to|so|because|if)$/.test(token.norm) &&
      n > 0 &&
      !(token.norm === 'and' && n < 3)
    )
      break;
    if (n > 0 && view.forms[r.i] === 'past' && !(bits & WORD.deliverable)) break;
    if (n > 0 && view.forms[r.i] === 's' && !(bits & (WORD.deliverable | WORD.person | WORD.event)))
      break;
    if (
      n > 1 &&
      view.forms[r.i] === 'base' &&
      !(bits & WORD.deliverable) &&
      (view.bits[r.i + 1] ?? 0) & (WORD.determiner | WORD.possessive)
    )
      break;
    r.i++;
  }
}

/** Statements: subject, then what the predicate says. */
function readDeclarative(r: Reader, make: Make): Act {
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

const WELCOME =
  /^(?:great|helpful|appreciated|nice|good|useful|wonderful|fantastic|ideal|welcome|wise|valuable|best|lovely|perfect|worth|grateful|better|greatly|much|very|really|awesome|super|amazing|handy)$/;

/** Predicates that want, need, have or are. */
function wish(r: Reader, make: Make, subject: Subject, modal: string, p: string): Act {
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
function hopeFor(r: Reader, make: Make, subject: Subject, word: string): Act {
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

function findTo(view: View, from: number, most: number): number {
  for (let i = from; i < from + most && i < view.norm.length; i++) {
    if (view.tokens[i]?.kind === 'punct') return -1;
    if (view.norm[i] === 'to' && isBase(view, i + 1)) return i + 1;
  }
  return -1;
}

function findPart(view: View, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (view.tokens[i]?.kind === 'punct' || (view.bits[i] ?? 0) & WORD.subject) return -1;
    if (
      isPast(view, i) &&
      !((view.bits[i - 1] ?? 0) & (WORD.determiner | WORD.possessive)) &&
      i + 1 <= view.tokens.length
    ) {
      const next = view.bits[i + 1] ?? 0;
      if (next & (WORD.deliverable | WORD.person)) continue;
      return i;
    }
  }
  return -1;
}

function nextVerb(view: View, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 8) && i < view.tokens.length; i++)
    if (isBase(view, i)) return i;
  return -1;
}

function nextIng(view: View, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 4); i++) if (view.forms[i] === 'ing') return i;
  return nextVerb(view, from, end);
}

function fragment(view: View, i: number): string {
  const token = view.tokens[i];
  const bits = view.bits[i] ?? 0;
  if (!token) return 'end';
  if (view.names[i]) return 'name';
  if (token.kind === 'number' || bits & WORD.number) return '#';
  if (bits & WORD.courtesy) return 'courtesy';
  if (bits & WORD.time) return 'time';
  if (bits & WORD.preposition) return 'prep';
  if (view.forms[i] === 'past') return 'past';
  if (bits & WORD.determiner) return 'det';
  if (bits & WORD.adverb) return 'adv';
  return 'word';
}

/** What follows the verb, and the head noun of it. */
export function objectClass(view: View, from: number): { object: string; head: string } {
  let i = from;
  if (
    /^(?:up|out|off|down|back|over|through|together|along|ahead|also|just|in|on)$/.test(
      view.norm[i] ?? '',
    ) &&
    view.tokens[i + 1]?.kind !== 'punct'
  )
    i++;
  const token = view.tokens[i];
  if (!token || token.kind === 'punct') return { object: 'end', head: '' };
  const bits = view.bits[i] ?? 0;
  const w = token.norm;
  let object = 'noun';
  if (w === 'me' || w === 'us')
    object = /^(?:know|if|when|what|a|call)$/.test(view.norm[i + 1] ?? '')
      ? `me-${view.norm[i + 1]}`
      : 'me';
  else if (view.names[i]) object = 'name';
  else if (/^(?:him|her|them|everyone|someone)$/.test(w)) object = 'them';
  else if (/^(?:it|this|that|these|those)$/.test(w) && !isNounStart(view, i + 1))
    object = w === 'that' && view.tokens[i + 1]?.kind === 'word' ? 'that' : 'it';
  else if (bits & WORD.question || w === 'if' || w === 'whether') object = 'wh';
  else if (w === 'to') object = 'to';
  else if (bits & WORD.possessive) object = 'poss';
  else if (bits & WORD.determiner) object = /^(?:any|all|some|no)$/.test(w) ? w : 'det';
  else if (bits & WORD.number) object = '#';
  else if (bits & WORD.preposition) object = 'prep';
  else if (bits & WORD.time) object = 'time';
  else if (bits & WORD.deliverable) object = 'thing';
  else if (bits & WORD.person) object = 'person';
  else if (view.forms[i] === 'ing') object = 'ing';
  else if (bits & WORD.adverb) object = 'adv';
  let head = '';
  for (let k = i; k < i + 7 && k < view.tokens.length; k++) {
    const t = view.tokens[k];
    const b = view.bits[k] ?? 0;
    if (
      !t ||
      t.kind === 'punct' ||
      (k > i &&
        b &
          (WORD.preposition |
            WORD.conjunction |
            WORD.subject |
            WORD.modal |
            WORD.be |
            WORD.time |
            WORD.adverb))
    )
      break;
    if (!(b & (WORD.determiner | WORD.possessive | WORD.object)))
      head = view.names[k] ? 'NAME' : t.kind === 'number' ? '#' : t.norm;
  }
  return { object, head };
}

/** Classes of a noun for features. */
export function nounClass(word: string, bits: number): string {
  if (word === '') return 'none';
  if (bits & WORD.deliverable) return 'thing';
  if (bits & WORD.person) return 'person';
  if (bits & WORD.event) return 'event';
  if (bits & WORD.system) return 'system';
  if (word === 'NAME' || word === '#') return word;
  return 'other';
}

const CLASS_NAMES = new Map<number, string>(Object.entries(VERB).map(([name, bit]) => [bit, name]));

/** Name of a verb's class. */
export function verbClass(bits: number): string {
  return CLASS_NAMES.get(bits) ?? 'none';
}
