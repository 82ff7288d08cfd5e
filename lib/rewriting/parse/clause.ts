import { basesOfGerund } from '../../english/inflection';
import { headOf } from '../../english/nounPhrase';
import { isPerson } from '../people';
import { entriesFor, entryOf, isVerb, type LexiconEntry } from '../verbs/lexicon';
import { dative, takesObject } from './dative';
import { complementEnd, objectEnd, standsAlone } from './ends';
import { readIdiom } from './idioms';
import { personAt } from './person';
import { type Clause, PARTICLE, PRONOUN, QUESTION_WORD, type Scan, slice } from './scan';
import { setUpClass } from './setUp';
import { moveComma, tailEnd } from './tail';
import { startsTime } from './timeWords';
import { isInfinitive, isStateWord, PLAIN } from './verbPhrase';

function matchVerb(
  scan: Scan,
  at: number,
  gerund: boolean,
): { entry: LexiconEntry; next: number } | null {
  const first = scan.words[at];
  if (!first) return null;
  const bases = gerund ? basesOfGerund(first.key) : [first.key];
  for (const base of bases) {
    for (const entry of entriesFor(base)) {
      if (
        entry.words.every((word, offset) => offset === 0 || scan.words[at + offset]?.key === word)
      ) {
        return { entry, next: at + entry.words.length };
      }
    }
  }
  return null;
}

/** "make changes": the noun says what is done. */
const MADE = /^(?:changes?|edits?|corrections?|adjustments?|entry|entries|additions?|updates?)$/;

/** Reads one clause at word `at`. `loose` takes a verb we do not know as a plain one. */
export function readClause(
  scan: Scan,
  start: number,
  gerund: boolean,
  loose: boolean,
): { clause: Clause; next: number } | null {
  let at = start;
  while (
    !gerund &&
    /^(?:please|pls|plz|then|also|just|immediately|kindly|quickly)$/.test(scan.words[at]?.key ?? '')
  )
    at += 1;
  // "check to see if": what is seen counts.
  if (
    /^(?:check to see|look to see)$/.test(
      [0, 1, 2].map((step) => scan.words[at + step]?.key).join(' '),
    )
  )
    at += 2;
  const idiom = readIdiom(scan, at);
  if (idiom) return idiom;
  let found = matchVerb(scan, at, gerund);
  if (!found && loose && PLAIN) {
    const key = scan.words[at]?.key ?? '';
    if (/^[a-z][a-z-]{2,}$/.test(key) && !isVerb(key) && !/^(?:receive|attend|hear|own)$/.test(key))
      found = { entry: { base: key, words: [key], verbClass: PLAIN }, next: at + 1 };
  }
  if (!found) return null;
  let { entry, next } = found;
  if (
    /^(?:out|up|back|over|off|down|together|along|away)$/.test(scan.words[next]?.key ?? '') &&
    entry.words.length === 1 &&
    takesObject(scan, next + 1)
  ) {
    entry = { ...entry, base: `${entry.base} ${scan.words[next]?.key ?? ''}` };
    next += 1;
  }
  if (scan.words.slice(at, next - 1).some((word) => word.after)) return null;
  // A colon after the verb, or a stop: what follows is no object.
  if (/[:;]/.test(scan.words[next - 1]?.after ?? '')) return null;

  let recipient = '';
  if (
    /^(?:transfer|get)$/.test(entry.verbClass.id) ||
    /^(?:get|write|pay|book|find|order|buy|prepare|draft|make|draw|print|show|pull|build|create)$/.test(
      entry.base,
    )
  ) {
    const length = dative(scan, next);
    const passive =
      entry.base === 'get' &&
      isStateWord(scan.words[next + length]?.key ?? '') &&
      !/^(?:up|out|back|over)$/.test(scan.words[next + length]?.key ?? '');
    if (length > 0 && !passive) {
      recipient = slice(scan, next, next + length);
      next += length;
    }
  }
  if (
    recipient === '' &&
    /^(?:transfer|get)$/.test(entry.verbClass.id) &&
    scan.words[next]?.key === 'to'
  ) {
    const length =
      personAt(scan.words, next + 1) || (PRONOUN.test(scan.words[next + 1]?.key ?? '') ? 1 : 0);
    if (length > 0 && takesObject(scan, next + 1 + length) && !scan.words[next + length]?.after) {
      recipient = slice(scan, next + 1, next + 1 + length);
      next += 1 + length;
    }
  }
  const first = scan.words[next]?.key ?? '';
  const isClause =
    QUESTION_WORD.test(first) &&
    next < scan.to &&
    !(
      first === 'that' &&
      (/^(?:is|was|one|file|page|email)$/.test(scan.words[next + 1]?.key ?? '') ||
        standsAlone(scan, next))
    );
  const end = objectEnd(scan, next, entry, isClause);
  let object = slice(scan, next, end);
  // "check the reader works": what is to be known is a sentence of its own.
  const tellsFact = entry.verbClass.id === 'check' && FACT.test(object);
  let to = end;
  const particle = scan.words[to]?.key ?? '';
  const joined =
    PARTICLE.test(particle) &&
    object &&
    !(particle === 'on' && /^(?:update|check)$/.test(entry.base) && !isPerson(object))
      ? entryOf(`${entry.words[0]} ${particle}`)
      : undefined;
  if (joined && to < scan.to) {
    entry = joined;
    to += 1;
  }
  let complement = '';
  const preps = (entry.verbClass.preps ?? '').split(' ');
  const prep = scan.words[to]?.key ?? '';
  const objectClosed =
    /[,;:]$/.test(object) ||
    (joined !== undefined && /[,;:]/.test(scan.words[to - 1]?.after ?? ''));
  if (
    to < scan.to &&
    !objectClosed &&
    preps.includes(prep) &&
    !startsTime(scan.words, to) &&
    !isInfinitive(scan.words, to)
  ) {
    const complementTo = complementEnd(scan, to, entry, QUESTION_WORD.test(prep));
    complement = slice(scan, to, complementTo);
    to = complementTo;
  }
  const tailTo = tailEnd(scan, start, to);
  let tail = slice(scan, to, tailTo);
  if (tail) tail = ` ${tail}`;
  [object, complement, tail] = moveComma(object, complement, tail);
  if (/^(?:and|or|but)\b/i.test(object) || (/^if\b/i.test(object) && !isClause)) return null;
  if (entry.base === 'make' && MADE.test(headOf(object).toLowerCase())) {
    const change = entryOf('change');
    if (change) entry = { ...entry, verbClass: change.verbClass };
  }
  if (entry.verbClass.id === 'plain' && !object && loose && !entryOf(entry.base)) return null;
  if (/^set ?up$/.test(entry.base))
    entry = { ...entry, verbClass: setUpClass(object) ?? entry.verbClass };
  if (/^(?:provide|supply|furnish)$/.test(entry.base) && /^with /i.test(complement) && object) {
    recipient = object;
    object = complement.slice(5);
    complement = '';
  }
  if (entry.verbClass.id === 'answer' && /^with /i.test(complement) && object) {
    const send = entryOf('send');
    if (send)
      return {
        clause: {
          base: 'send',
          verbClass: send.verbClass,
          object: complement.slice(5),
          isClause: false,
          recipient: object,
          complement: '',
          tail,
        },
        next: tailTo,
      };
  }
  return {
    clause: {
      base: entry.base,
      verbClass: entry.verbClass,
      object,
      isClause: isClause || tellsFact,
      recipient,
      complement,
      tail,
    },
    next: tailTo,
  };
}

const FACT =
  /^(?!.*\b(?:that|who|which)\b).+ (?:works?|is|are|has|have|fits?|runs?|opens?)(?: |$)/i;
