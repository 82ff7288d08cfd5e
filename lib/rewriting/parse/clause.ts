import { basesOfGerund, basesOfParticiple } from '../../english/inflection';
import { headOf } from '../../english/nounPhrase';
import { entriesFor, entryOf, isVerb, type LexiconEntry, VERB_CLASSES } from '../verbs/lexicon';
import type { VerbClass } from '../verbs/verbClass';
import { personAt } from './frame';
import { startsTime } from './timeWords';
import type { Word } from './words';

/** One verb phrase cut into its parts; every part is the writer's own text. */
export interface Clause {
  readonly base: string;
  readonly verbClass: VerbClass;
  readonly object: string;
  /** True when the object is a clause: "whether it is signed", "who owns it". */
  readonly isClause: boolean;
  readonly recipient: string;
  /** Complement with its preposition: "to the database". */
  readonly complement: string;
  /** Time, reason and whatever else follows, with its leading space or comma. */
  readonly tail: string;
}

const QUESTION_WORD = /^(?:if|whether|who|what|which|when|where|why|how|that)$/;
const STOP =
  /^(?:because|since|unless|once|while|until|although|though|but|except|otherwise|whenever|instead|rather|so|if|when|please|pls|plz|thanks|thx)$/;
const PRONOUN = /^(?:me|us|him|her|them|you|it|this|that|these|those)$/;
const DETERMINER =
  /^(?:a|an|the|my|your|our|his|her|its|their|this|these|those|that|some|any|all|both|each|every|no|two|three|four|five|another)$/;
const PARTICLE = /^(?:out|up|back|over|off|on|in|down|together|along|through|away|around|live)$/;
const TO_NOUN =
  /^(?:request|requests|proposal|plan|plans|agreement|decision|offer|need|needs|way|ways|ability|permission|time|how|right|rights|approval|person|people|someone|somebody|anyone|option|options|chance|opportunity|effort|authority|place|letter|motion|petition|application|tool|tools|script|script|button|form|function|method|test|tests|endpoint|command|page|screen|reminder|something|anything|what|which|who|where|tips|steps|attempt|intent|intention|invitation|process)$/;

/** What follows after "and" is a verb phrase of its own and not the second half of a noun phrase. */
export function opensVerbPhrase(words: readonly Word[], index: number): boolean {
  let at = index;
  while (/^(?:please|pls|plz|then|also|just|immediately|kindly)$/.test(words[at]?.key ?? ''))
    at += 1;
  const word = words[at];
  if (!word || !isVerb(word.key)) return false;
  if (at === index && /^\p{Lu}/u.test(word.raw) && /^\p{Lu}/u.test(words[at - 2]?.raw ?? ''))
    return false;
  if (at > index) return true;
  const next = words[at + 1];
  if (!next || /[.!?]/.test(word.after)) return true;
  if (/^(?:of|is|are|was|were|for)$/.test(next.key)) return false;
  if (/,/.test(word.after))
    return (
      isVerb(word.key) &&
      !/s$/.test(word.key) &&
      word.after === ',' &&
      entriesFor(word.key).length > 0 &&
      false
    );
  if (DETERMINER.test(next.key) || PRONOUN.test(next.key) || PARTICLE.test(next.key)) return true;
  if (
    /^(?:to|with|for|from|into|whether|if|how|what|who|which|why|where|when|sure|any|anything|everything|something|nothing|everyone|whatever|at|as|by|asap|today|tomorrow)$/.test(
      next.key,
    )
  )
    return true;
  if (/^[A-Z\d"“'$#@]/.test(next.raw) && !/^[A-Z]/.test(word.raw)) return true;
  return UNAMBIGUOUS.test(word.key);
}

/** Verbs that are not nouns too, so "and VERB noun" cannot be a list of nouns. */
const UNAMBIGUOUS =
  /^(?:add|send|provide|prepare|create|ensure|confirm|verify|delete|remove|include|resend|distribute|submit|get|make|bring|give|tell|ask|find|fix|write|build|let|publish|upload|organize|organise|arrange|reply|respond|inform|notify|obtain|gather|collect|compile|complete|finalize|determine|identify|resolve|enter|insert|keep|take|put|see|refactor|implement|research|review|update|circulate|draft|finalise|notify|install|configure|migrate|rename|merge|move)$/;

/** Verbs that are nouns as well, so "to list" may be a place. */
const NOUN_TOO =
  /^(?:list|file|schedule|report|calendar|review|design|document|record|plan|place|mail|email|store|label|format|print|test|process|release|link|support|host|script|water|draft|order|contact|cover|post|call|visit|request|project|group|stock|form|change|approval|purchase|invoice|bill|charge|credit|wire|code|filing|phone|fax|text|message|share|trace|study|rank|source|pick|cut|start|stop|drop|close|lock|paint|frame|hang|watch|monitor|research|estimate|benchmark|edit|train|coach|show|try|trial|look|read|answer|reply|response|work|help|use|need|want|market|demo)$/;

/** True when "to" at `index` opens an infinitive ("to see if") and no place ("to list"). */
export function isInfinitive(words: readonly Word[], index: number): boolean {
  const verb = words[index + 1];
  if (words[index]?.key !== 'to' || !verb || !isVerb(verb.key) || /^\p{Lu}/u.test(verb.raw))
    return false;
  if (!NOUN_TOO.test(verb.key)) return true;
  const next = words[index + 2];
  if (!next || verb.after) return false;
  return (
    DETERMINER.test(next.key) ||
    PRONOUN.test(next.key) ||
    /^(?:if|whether|what|who|how|when|where|why|which|to|with|on)$/.test(next.key) ||
    /^[\p{Lu}\d]/u.test(next.raw)
  );
}

interface Scan {
  readonly words: readonly Word[];
  readonly text: string;
  /** Index behind the last word of the verb phrase. */
  readonly to: number;
}

function slice(scan: Scan, from: number, to: number): string {
  const first = scan.words[from];
  const last = scan.words[to - 1];
  return first && last && to > from ? scan.text.slice(first.start, last.end) : '';
}

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

/** The dative of "send me the deck" or "give Ana the file": its length in words, else 0. */
function dative(scan: Scan, at: number): number {
  const word = scan.words[at];
  const next = scan.words[at + 1];
  if (!word || !next || at + 1 >= scan.to || word.after) return 0;
  if (startsTime(scan.words, at + 1) || STOP.test(next.key)) return 0;
  const opensObject =
    (DETERMINER.test(next.key) && next.raw !== 'A') ||
    /^["“'$\d]/.test(scan.text.slice(next.start)) ||
    /^(?:access|feedback|copies|details|information|info|what|whatever|something|more|credit|permission|comments|input|notice|time)$/.test(
      next.key,
    );
  if (/^(?:me|us|him|them)$/.test(word.key))
    return /^(?:to|for|from|with|on|in|at|by|and|or|back|of|via|about|regarding|re)$/.test(next.key)
      ? 0
      : 1;
  if (word.key === 'her' && opensObject) return 1;
  if (/^@?[A-Z][\p{L}'’-]*$/u.test(word.raw) && !/^[A-Z]{3,}$/.test(word.raw)) {
    if (opensObject) return 1;
    const third = scan.words[at + 2];
    if (
      third &&
      !next.after &&
      at + 2 < scan.to &&
      /^[A-Z][\p{L}'’-]*$/u.test(next.raw) &&
      DETERMINER.test(third.key)
    )
      return 2;
  }
  if (/^(?:everyone|everybody|legal|finance|accounting)$/.test(word.key) && opensObject) return 1;
  return 0;
}

/** "and don't ...", "but never ...": a prohibition, no part of the object. */
function opensProhibition(words: readonly Word[], index: number): boolean {
  if (!/^(?:and|but|&)$/.test(words[index]?.key ?? '')) return false;
  if (
    /^(?:i|i'll|i'd|i'm|we|we'll|you|you'll|he|he'll|she|she'll|they|they'll)$/.test(
      words[index + 1]?.key ?? '',
    )
  )
    return true;
  const at = words[index + 1]?.key === 'please' ? index + 2 : index + 1;
  return (
    /^(?:don't|dont|never|not)$/.test(words[at]?.key ?? '') ||
    (words[at]?.key === 'do' && words[at + 1]?.key === 'not')
  );
}

/** "the bills due this week": the time belongs to the thing. */
const TIMED = /^(?:due|dated|scheduled|planned|expected|valid|open|from|of)$/;

/** First index at which the object has ended. */
function objectEnd(scan: Scan, from: number, entry: LexiconEntry, isClause: boolean): number {
  const preps = new Set((entry.verbClass.preps ?? '').split(' '));
  for (let at = from; at < scan.to; at++) {
    const word = scan.words[at];
    const before = scan.words[at - 1];
    if (!word) return at;
    if (at > from && startsTime(scan.words, at) && !TIMED.test(before?.key ?? ''))
      return before?.key === 'to' && at > from + 1 ? at - 1 : at;
    if (at > from && word.key === 'according' && scan.words[at + 1]?.key === 'to') return at;
    if (at === from && startsTime(scan.words, at) && !isTimeObject(word.key)) return at;
    if (at === from && /^(?:every|each)$/.test(word.key) && startsTime(scan.words, at)) return at;
    if (at > from && STOP.test(word.key) && !(isClause && /^(?:if|when|so)$/.test(word.key)))
      return at;
    if (at > from && before && /[;:]|\.{2,}/.test(before.after)) return at;
    if (at > from && before?.after === ',' && endsAtComma(scan, at)) return at;
    if (
      at > from &&
      /^[-–—]+$/.test(scan.text.slice(word.start, word.end)) &&
      !/^[\p{Lu}\d]/u.test(scan.words[at + 1]?.raw ?? '')
    )
      return at;
    if (
      (word.key === 'and' || word.key === '&' || word.key === 'then') &&
      opensVerbPhrase(scan.words, at + 1)
    )
      return at;
    if (opensProhibition(scan.words, at)) return at;
    if (
      word.key === 'in' &&
      scan.words[at + 1]?.key === 'order' &&
      scan.words[at + 2]?.key === 'to'
    )
      return at;
    if (
      word.key === 'as' &&
      /^(?:i|we|you|they|he|she|it|the|well|per|discussed|requested|needed|necessary)$/.test(
        scan.words[at + 1]?.key ?? '',
      )
    )
      return at;
    if (word.key === 'per' && at > from) return at;
    if (isClause) continue;
    if (isInfinitive(scan.words, at) && (at === from || !TO_NOUN.test(before?.key ?? '')))
      return at;
    if (at >= from && preps.has(word.key)) return at;
    if (at > from && PARTICLE.test(word.key) && entryOf(`${entry.words[0]} ${word.key}`)) return at;
  }
  return scan.to;
}

function isTimeObject(key: string): boolean {
  return (
    /^(?:this|next|monthly|weekly|daily|quarterly|yearly|annual|every|each|late|early|today|end)$/.test(
      key,
    ) || /^\d/.test(key)
  );
}

/** "ceremony's at 2", "keys are with Jo": a clause of its own after the comma. */
function opensAside(scan: Scan, at: number): boolean {
  for (let index = at; index < Math.min(at + 5, scan.to); index++) {
    const word = scan.words[index];
    const next = scan.words[index + 1]?.key ?? '';
    if (!word) return false;
    if (/^(?:is|are|was|were|it's|its|he's|she's|that's|there's|they're)$/.test(word.key))
      return true;
    if (/^(?:that|who|which|whose)$/.test(word.key)) return false;
    if (/'s$/.test(word.key) && /^(?:at|in|on|not|by|from|with|out|off|due|\d.*)$/.test(next))
      return true;
    if (word.after) return false;
  }
  return false;
}

/** After a comma an object goes on only as a list ("the deck, the notes and the plan"). */
function endsAtComma(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (!word) return true;
  if (opensAside(scan, at)) return true;
  if (/^(?:and|or|&)$/.test(word.key))
    return (
      opensVerbPhrase(scan.words, at + 1) ||
      /^(?:i|we|you|he|she|it|they|that|this)$/.test(scan.words[at + 1]?.key ?? '')
    );
  if (
    /^(?:which|who|i|we|you|he|she|it|they|don't|do|please|not|no|as|then|including|also|make|let|just|especially|starting|with|per|in|on|at|to|for|from|by|is|are|was|were|can|could|would|will|thanks)$/.test(
      word.key,
    )
  )
    return true;
  if (isVerb(word.key) && opensVerbPhrase(scan.words, at)) return true;
  return !listGoesOn(scan, at);
}

/** "the deck, the notes and the plan", "Kyoto, Japan", "flights, 14-17 March": more of the same thing. */
function listGoesOn(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (!word) return false;
  if (
    /^[\d$€£(]/.test(word.raw) ||
    (/^\p{Lu}/u.test(word.raw) && /^\p{Lu}/u.test(scan.words[at - 1]?.raw ?? ''))
  )
    return true;
  for (let index = at; index < Math.min(at + 14, scan.to); index++) {
    const next = scan.words[index];
    if (!next || /[;:]/.test(scan.words[index - 1]?.after ?? '')) return false;
    if (/^(?:and|or|&|plus)$/.test(next.key)) return !opensVerbPhrase(scan.words, index + 1);
    if (index > at && FINITE.test(next.key)) return false;
  }
  return false;
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|will|can|could|should|must|starts|begins|opens|closes|ends|comes|goes|gets|wants|needs|leaves|arrives|expires|retires|says|asks|knows|works|looks)$/;

function complementEnd(scan: Scan, from: number, isClause: boolean): number {
  for (let at = from + 1; at < scan.to; at++) {
    const word = scan.words[at];
    const before = scan.words[at - 1];
    if (!word) return at;
    if (startsTime(scan.words, at) && !isClause) return at;
    if (STOP.test(word.key) && !isClause) return at;
    if (before && /[;:]/.test(before.after)) return at;
    if (before?.after === ',' && endsAtComma(scan, at)) return at;
    if (/^[-–—]+$/.test(scan.text.slice(word.start, word.end))) return at;
    if ((word.key === 'and' || word.key === 'then') && opensVerbPhrase(scan.words, at + 1))
      return at;
    if (opensProhibition(scan.words, at)) return at;
    if (isInfinitive(scan.words, at) && !isClause) return at;
    if (word.key === 'in' && scan.words[at + 1]?.key === 'order') return at;
    if (
      word.key === 'as' &&
      /^(?:i|we|you|they|he|she|it|well|per|discussed|requested|needed)$/.test(
        scan.words[at + 1]?.key ?? '',
      )
    )
      return at;
  }
  return scan.to;
}

/** True when a noun phrase opens at `at`: "the deck", "it", "two copies", "Exhibit A". */
function takesObject(scan: Scan, at: number): boolean {
  const word = scan.words[at];
  if (!word || at >= scan.to) return false;
  return (
    DETERMINER.test(word.key) ||
    /^(?:it|this|that|these|those|them)$/.test(word.key) ||
    /^[\d"“'$#\p{Lu}]/u.test(word.raw)
  );
}

const CALL = /^(?:a|another|quick)$/;

/** "let me know if", "let us have", "give Ana a call". */
function readIdiom(scan: Scan, at: number): { clause: Clause; next: number } | null {
  const keyAt = (index: number) => scan.words[index]?.key ?? '';
  const first = keyAt(at);
  if (first === 'let') {
    const length = PRONOUN.test(keyAt(at + 1)) ? 1 : personAt(scan.words, at + 1);
    const verb = keyAt(at + 1 + length);
    if (length === 0 || (verb !== 'know' && verb !== 'have')) return null;
    const person = slice(scan, at + 1, at + 1 + length);
    const rest = clauseEnd(scan, at + 2 + length);
    const text = slice(scan, at + 2 + length, rest);
    const entry = entryOf(verb === 'know' ? 'tell' : 'send');
    if (!entry || text === '') return null;
    if (/^(?:when|once|as soon|after)\b/i.test(text)) return null;
    const parts =
      verb === 'know'
        ? { object: person, recipient: '', complement: text }
        : { object: text, recipient: person, complement: '' };
    return {
      clause: { base: entry.base, verbClass: entry.verbClass, isClause: false, tail: '', ...parts },
      next: rest,
    };
  }
  const ensured = ensureAt(scan, at);
  if (ensured > 0 && PLAIN) {
    const rest = clauseEnd(scan, ensured);
    const state = slice(scan, ensured, rest);
    return state === ''
      ? null
      : {
          clause: {
            base: 'ensure',
            verbClass: PLAIN,
            object: state,
            isClause: true,
            recipient: '',
            complement: '',
            tail: '',
          },
          next: rest,
        };
  }
  if (first === 'have') {
    const get = entryOf('get');
    const rest = clauseEnd(scan, at + 1);
    const state = scan.words.findIndex(
      (word, index) =>
        index > at + 1 &&
        index < Math.min(rest, at + 16) &&
        isStateWord(word.key) &&
        !/^(?:attached|enclosed|updated|required|named|related|signed|right|over|up|out|back)$/.test(
          word.key,
        ),
    );
    if (state < 0 || !get || /^(?:a|an|some|any)$/.test(keyAt(at + 1))) return null;
    return {
      clause: {
        base: get.base,
        verbClass: get.verbClass,
        object: slice(scan, at + 1, rest),
        isClause: false,
        recipient: '',
        complement: '',
        tail: '',
      },
      next: rest,
    };
  }
  if (first === 'give' || first === 'drop' || first === 'shoot') {
    const length = PRONOUN.test(keyAt(at + 1)) ? 1 : personAt(scan.words, at + 1);
    let noun = at + 1 + length;
    while (CALL.test(keyAt(noun))) noun += 1;
    const entry = entryOf('call');
    if (
      length === 0 ||
      noun === at + 1 + length ||
      !/^(?:call|ring|shout|heads-up|buzz|ping|line|note)$/.test(keyAt(noun)) ||
      !entry
    )
      return null;
    const rest = clauseEnd(scan, noun + 1);
    const tail = slice(scan, noun + 1, rest);
    const about = /^(?:about|on|regarding|re)\b/i.test(tail);
    return {
      clause: {
        base: 'call',
        verbClass: entry.verbClass,
        object: slice(scan, at + 1, at + 1 + length),
        isClause: false,
        recipient: '',
        complement: about ? tail : '',
        tail: about || tail === '' ? '' : ` ${tail}`,
      },
      next: rest,
    };
  }
  return null;
}

/** Index of the state after "make sure", "ensure", "make certain"; 0 when it is "make sure to". */
function ensureAt(scan: Scan, at: number): number {
  const [one, two] = [scan.words[at]?.key, scan.words[at + 1]?.key];
  let after =
    one === 'ensure'
      ? at + 1
      : one === 'make' && (two === 'sure' || two === 'certain')
        ? at + 2
        : 0;
  if (after > 0 && scan.words[after]?.key === 'that') after += 1;
  return /^(?:to|you|u|of|your)$/.test(scan.words[after]?.key ?? 'to') ? 0 : after;
}

/** Index of the next "and VERB", else the end. */
function clauseEnd(scan: Scan, from: number): number {
  for (let at = from; at < scan.to; at++) {
    if (/^(?:and|&|then)$/.test(scan.words[at]?.key ?? '') && opensVerbPhrase(scan.words, at + 1))
      return at;
  }
  return scan.to;
}

/** "make changes": the noun says what is done. */
const MADE = /^(?:changes?|edits?|corrections?|adjustments?|entry|entries|additions?|updates?)$/;

/** What "set up" puts into a calendar; anything else is built and has to work. */
const MEETS =
  /^(?:meetings?|calls?|appointments?|interviews?|demos?|lunch|dinner|sessions?|times?|slots?|webinars?|events?|workshops?|training|conference|rooms?|visits?|chats?|reviews?|sync|kickoff|party|1:1s?)$/i;

const PLAIN = VERB_CLASSES.find((each) => each.id === 'plain');

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
    !(first === 'that' && /^(?:is|was|one|file|page|email)$/.test(scan.words[next + 1]?.key ?? ''));
  const end = objectEnd(scan, next, entry, isClause);
  let object = slice(scan, next, end);
  let to = end;
  const particle = scan.words[to]?.key ?? '';
  const joined =
    PARTICLE.test(particle) && object ? entryOf(`${entry.words[0]} ${particle}`) : undefined;
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
    const complementTo = complementEnd(scan, to, QUESTION_WORD.test(prep));
    complement = slice(scan, to, complementTo);
    to = complementTo;
  }
  // The tail runs to the next "and VERB".
  let tailTo = to;
  while (tailTo < scan.to) {
    const word = scan.words[tailTo];
    if (
      word &&
      (word.key === 'and' || word.key === '&' || word.key === 'then') &&
      opensVerbPhrase(scan.words, tailTo + 1)
    )
      break;
    const before = scan.words[tailTo - 1];
    if (
      word &&
      tailTo > start + 1 &&
      before?.after === ',' &&
      entriesFor(word.key).length > 0 &&
      opensVerbPhrase(scan.words, tailTo)
    )
      break;
    tailTo += 1;
  }
  let tail = slice(scan, to, tailTo);
  if (tail) tail = ` ${tail}`;
  [object, complement, tail] = moveComma(object, complement, tail);
  if (/^(?:and|or|but)\b/i.test(object) || (/^if\b/i.test(object) && !isClause)) return null;
  if (entry.base === 'make' && MADE.test(headOf(object).toLowerCase())) {
    const change = entryOf('change');
    if (change) entry = { ...entry, verbClass: change.verbClass };
  }
  if (entry.verbClass.id === 'plain' && !object && loose && !entryOf(entry.base)) return null;
  if (/^set ?up$/.test(entry.base) && !MEETS.test(headOf(object))) {
    const install = entryOf('install');
    if (install) entry = { ...entry, verbClass: install.verbClass };
  }
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
      isClause,
      recipient,
      complement,
      tail,
    },
    next: tailTo,
  };
}

/** A comma that closes the object or complement belongs before the tail. */
function moveComma(object: string, complement: string, tail: string): [string, string, string] {
  const last = complement || object;
  const bare = last.replace(/[,;]$/, '');
  const comma = last.slice(bare.length);
  const rest = tail ? `${comma}${tail}` : tail;
  return complement ? [object, bare, rest] : [bare, complement, rest];
}

/** True when the word is a participle or an adjective of state, as in "get it done". */
export function isStateWord(key: string): boolean {
  return (
    /^(?:done|ready|out|up|started|going|sorted|working|live|over|back|right|done|paid|sent|fixed|set|built|booked|written|made|online|running|clean|together|straight|rolling)$/.test(
      key,
    ) || basesOfParticiple(key).some(isVerb)
  );
}

export type { Scan };
