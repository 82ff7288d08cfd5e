import type { Request } from '../../detection/request';
import { isVerb } from '../verbs/lexicon';
import { readClause } from './clause';
import { findFrame } from './frame';
import type { Clause, Scan } from './scan';
import { opensVerbPhrase } from './verbPhrase';
import { type Word, wordsOf } from './words';

/** A request cut into the writer's frame, the work itself and the way it ends. */
export interface Parsed {
  /** Everything before the verb phrase: "Hi Ana, could you please ". */
  readonly opening: string;
  /** The verb phrase, word for word: "update the CRM by Friday". */
  readonly phrase: string;
  /** Trailing courtesy with its comma: ", please". */
  readonly courtesy: string;
  /** Closing punctuation and emoji. */
  readonly ending: string;
  readonly mode: 'base' | 'gerund';
  readonly negative: boolean;
  /** The parsed work; empty when it has no form that we can turn into a state. */
  readonly clauses: readonly Clause[];
  /** Where not all of it could be read: the parts that could. Good enough to choose a check by. */
  readonly glimpsed: readonly Clause[];
  /** All words of the request, for questions of time and area. */
  readonly words: readonly Word[];
  readonly hasFrame: boolean;
}

/** What may stand after the last word: marks, emoji, smileys, a word of thanks. */
const ENDING =
  /[\s.!?…]*(?:(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|:-?[)DP]|;-?\)|:\w+:)\s*[.!]*\s*)*$/u;
/** A closing that came along without its full stop: "... price risk Thanks,". */
const CLOSING =
  /[,;]?\s+(?:Many thanks|Thanks(?: (?:so much|a lot|again|in advance))?|Thank you|Thx|Cheers|Regards|Best regards|Best|Sincerely),?\s*$/;
const THANKS =
  /[.!?]\s+(?:many )?(?:thanks|thank you|thx|ty|cheers|appreciate it|much appreciated)(?: (?:so much|a lot|again|in advance|for your help))?[.!]*\s*$/i;
const COURTESY =
  /[,;]?\s+(?:please|pls|plz|thanks(?: (?:so much|a lot|a bunch|in advance|again))?|thank you|thx|ty|if possible|if you can|when you can|if you have time|(?:if|when|whenever) you (?:get|have) (?:a|the) (?:chance|moment|minute|sec|second|time))$/i;

/** Reads a request's text. Never throws; what it cannot read stays whole in `phrase`. */
export function parseRequest(request: Request, text: string): Parsed {
  const ending =
    THANKS.exec(text.slice(-50))?.[0] ??
    CLOSING.exec(text.slice(-50))?.[0] ??
    ENDING.exec(text.slice(-50))?.[0] ??
    '';
  let body = text.slice(0, text.length - ending.length);
  let courtesy = '';
  for (let round = 0; round < 2; round++) {
    const found = COURTESY.exec(body);
    if (!found || found.index === 0) break;
    courtesy = found[0] + courtesy;
    body = body.slice(0, found.index);
  }
  const words = wordsOf(body);
  const frame = findFrame(words, request.verb);
  const first = frame ? words[frame.index] : undefined;
  if (!frame || !first) {
    return {
      opening: '',
      phrase: body,
      courtesy,
      ending,
      mode: 'base',
      negative: false,
      clauses: [],
      glimpsed: glimpse({ words, text: body, to: words.length }, 0),
      words,
      hasFrame: false,
    };
  }
  const scan = { words, text: body, to: words.length };
  const gerund = frame.mode === 'gerund';
  const clauses =
    frame.negative || body.includes('\n', first.start)
      ? []
      : readClauses(scan, frame.index, gerund, frame.strong);
  return {
    opening: body.slice(0, first.start),
    phrase: body.slice(first.start),
    courtesy,
    ending,
    mode: frame.mode,
    negative: frame.negative,
    clauses,
    glimpsed: clauses.length > 0 || frame.negative ? [] : glimpse(scan, frame.index, gerund),
    words,
    hasFrame: true,
  };
}

/** Every verb phrase that can be read by itself: at the frame and after each comma, "and", "then", "please". */
function glimpse(scan: Scan, from: number, gerund = false): readonly Clause[] {
  const found: Clause[] = [];
  for (let at = from; at < Math.min(scan.to, from + 60) && found.length < 6; at++) {
    const joins = /^(?:and|&|then|please|pls|kindly)$/.test(scan.words[at]?.key ?? '');
    const listed = scan.words[at - 1]?.after === ',' && at !== from;
    if (at !== from && !joins && !listed) continue;
    const start = joins ? at + 1 : at;
    if ((joins || listed) && !opensVerbPhrase(scan.words, start)) continue;
    if (!joins && !isVerb(scan.words[start]?.key ?? '') && !gerund) continue;
    const read = readClause(scan, start, gerund && at === from, false);
    if (read) found.push(read.clause);
  }
  return found;
}

function readClauses(scan: Scan, from: number, gerund: boolean, loose: boolean): readonly Clause[] {
  const clauses: Clause[] = [];
  let at = from;
  while (at < scan.to && clauses.length < 6) {
    const before = at;
    while (at > from && /^(?:and|&|then|also)$/.test(scan.words[at]?.key ?? '')) at += 1;
    const read = readClause(
      scan,
      at,
      gerund && (clauses.length === 0 || /ing$/.test(scan.words[at]?.key ?? '')),
      loose && clauses.length === 0,
    );
    if (!read) return [];
    clauses.push(read.clause);
    at = read.next;
    if (at <= before) return [];
  }
  return clauses;
}
