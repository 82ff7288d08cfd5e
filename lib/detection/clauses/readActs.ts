import { WORD } from '../../english/words';
import { type ClauseKind, isBase, type View } from '../view';
import type { Act, Make, Subject } from './act';
import { readBare } from './bare';
import { readDeclarative } from './declarative';
import { readInverted } from './inverted';
import { nextVerb } from './lookAhead';
import { openVerb } from './nounOrVerb';
import { objectClass } from './object';
import { Reader } from './reader';

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
  if (BREAKS.has(w)) return readSubordinate(r, make, w);
  if (w === 'do' && r.word(1) === 'not') return imperativeAfter(r, make, 2);
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
