import { kindOf } from '../things/kinds';
import { entryOf, isVerb, type LexiconEntry } from '../verbs/lexicon';
import { PARTICLE, type Scan, STOP } from './scan';
import { startsTime } from './timeWords';
import { isInfinitive, opensVerbPhrase } from './verbPhrase';
import type { Word } from './words';

const TO_NOUN =
  /^(?:request|requests|proposal|plan|plans|agreement|decision|offer|need|needs|way|ways|ability|permission|time|how|right|rights|approval|person|people|someone|somebody|anyone|option|options|chance|opportunity|effort|authority|place|letter|motion|petition|application|tool|tools|script|script|button|form|function|method|test|tests|endpoint|command|page|screen|reminder|something|anything|what|which|who|where|tips|steps|attempt|intent|intention|invitation|process)$/;

/** "and don't ...", "but never ...": a prohibition, no part of the object. */
function opensProhibition(words: readonly Word[], index: number): boolean {
  if (!/^(?:and|but|&)$/.test(words[index]?.key ?? '')) return false;
  if (
    /^(?:i|i'll|i'd|i'm|we|we'll|you|you'll|he|he'll|she|she'll|they|they'll)$/.test(
      words[words[index + 1]?.key === 'then' ? index + 2 : index + 1]?.key ?? '',
    )
  )
    return true;
  const at = words[index + 1]?.key === 'please' ? index + 2 : index + 1;
  return (
    /^(?:don't|dont|never|not)$/.test(words[at]?.key ?? '') ||
    (words[at]?.key === 'do' && words[at + 1]?.key === 'not')
  );
}

/** "the shops listed at a.example": where they are listed belongs to them. */
const PLACED = /^(?:listed|named|shown|mentioned|described|stored|saved|located|posted|linked)$/;

/** Words between a thing and its time. */
const TIMED = /^(?:due|dated|scheduled|planned|expected|valid|open|from|of)$/;

/** "the bills due this week", "slides for the call on the 24th": the time belongs to the thing. */
function isItsTime(scan: Scan, at: number, entry: LexiconEntry): boolean {
  const before = scan.words[at - 1];
  if (!before || before.after) return false;
  if (TIMED.test(before.key)) return true;
  return (
    /^(?:on|in|at)$/.test(scan.words[at]?.key ?? '') &&
    (happens(before.key) || happensAt(scan, at)) &&
    !/^(?:schedule|move|transfer)$/.test(entry.verbClass.id) &&
    !/^(?:re)?schedule|^move|^attend/.test(entry.base)
  );
}

/** "my talk at the chamber on the 20th" */
function happensAt(scan: Scan, at: number): boolean {
  for (let index = at - 2; index > at - 6; index--)
    if (/^(?:at|with|in)$/.test(scan.words[index]?.key ?? ''))
      return happens(scan.words[index - 1]?.key ?? '');
  return false;
}

function happens(key: string): boolean {
  return HAPPENING.test(key) || kindOf(key) === 'meeting';
}

/** Things that take place on a day. */
const HAPPENING =
  /^(?:fair|house|day|launch|presentation|review|audit|opening|summit|talk|lesson|booking|reservation)$/;

/** "fix that I would be glad": the pronoun is the whole object. */
export function standsAlone(scan: Scan, at: number): boolean {
  return (
    /^(?:this|that|it|these|those|them)$/.test(scan.words[at]?.key ?? '') &&
    (/^(?:i'd|we'd|i'll|we'll)$/.test(scan.words[at + 1]?.key ?? '') ||
      (/^(?:i|we)$/.test(scan.words[at + 1]?.key ?? '') &&
        /^(?:would|will|can|could)$/.test(scan.words[at + 2]?.key ?? '')))
  );
}

/** "that would be great": a word about the request, no part of the thing. */
const WELCOME = /^(?:would|will|'d|should)$/;

/** First index at which the object has ended. */
export function objectEnd(
  scan: Scan,
  from: number,
  entry: LexiconEntry,
  isClause: boolean,
): number {
  const preps = new Set((entry.verbClass.preps ?? '').split(' '));
  // Inside "the bug where the export stops after 1,000 rows" nothing ends the object but its own end.
  let related = false;
  for (let at = from; at < scan.to; at++) {
    const word = scan.words[at];
    const before = scan.words[at - 1];
    if (!word || (at === from + 1 && standsAlone(scan, from))) return at;
    related ||=
      at > from && !preps.has(word.key) && /^(?:where|who|which|that|whose)$/.test(word.key);
    if (
      at > from &&
      startsTime(scan.words, at) &&
      !(related && !/^(?:by|until|asap|today|tomorrow)$/.test(word.key)) &&
      !isItsTime(scan, at, entry)
    )
      return before?.key === 'to' && at > from + 1 ? at - 1 : at;
    if (at > from && word.key === 'that' && WELCOME.test(scan.words[at + 1]?.key ?? '')) return at;
    if (at > from && word.key === 'according' && scan.words[at + 1]?.key === 'to') return at;
    if (at === from && startsTime(scan.words, at) && !isTimeObject(word.key)) return at;
    if (at === from && /^(?:every|each)$/.test(word.key) && startsTime(scan.words, at)) return at;
    if (at > from && word.key === 'online' && (at === scan.to - 1 || word.after)) return at;
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
    if (at >= from && preps.has(word.key) && !related && !PLACED.test(before?.key ?? '')) return at;
    if (
      at > from &&
      !related &&
      PARTICLE.test(word.key) &&
      entryOf(`${entry.words[0]} ${word.key}`)
    )
      return at;
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
    /^(?:which|who|i|we|you|he|she|it|they|don't|do|please|not|no|as|then|including|also|make|let|just|especially|starting|leaving|arriving|departing|returning|coming|using|with|per|in|on|at|to|for|from|by|is|are|was|were|can|could|would|will|thanks)$/.test(
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

/** "remind them that it starts at 9 and bring a pen": what those who are told are to do. */
const THEIRS = /^(?:bring|wear|come|arrive|be)$/;

export function complementEnd(
  scan: Scan,
  from: number,
  entry: LexiconEntry,
  isClause: boolean,
): number {
  // "a checklist for opening the café in the morning"
  const forDoing = scan.words[from]?.key === 'for' && /ing$/.test(scan.words[from + 1]?.key ?? '');
  for (let at = from + 1; at < scan.to; at++) {
    const word = scan.words[at];
    const before = scan.words[at - 1];
    if (!word) return at;
    if (
      startsTime(scan.words, at) &&
      !isClause &&
      !isItsTime(scan, at, entry) &&
      !(forDoing && /^(?:in|at|every|each)$/.test(word.key))
    )
      return before?.key === 'to' && at > from + 1 ? at - 1 : at;
    if (STOP.test(word.key) && !isClause) return at;
    if (before && /[;:]/.test(before.after)) return at;
    if (before?.after === ',' && endsAtComma(scan, at)) return at;
    if (/^[-–—]+$/.test(scan.text.slice(word.start, word.end))) return at;
    if (
      (word.key === 'and' || word.key === 'then') &&
      opensVerbPhrase(scan.words, at + 1) &&
      !(entry.verbClass.id === 'tell' && THEIRS.test(scan.words[at + 1]?.key ?? ''))
    )
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

/** Index of the next "and VERB", else the end. */
export function clauseEnd(scan: Scan, from: number): number {
  for (let at = from; at < scan.to; at++) {
    if (/^(?:and|&|then)$/.test(scan.words[at]?.key ?? '') && opensVerbPhrase(scan.words, at + 1))
      return at;
  }
  return scan.to;
}
