import { type TextSpan, textSpan } from '../text/span';

/** Offsets of an element inside one sentence. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const WHY = [
  /\bso that (?=\w)[^.;!?\n]{4,220}/i,
  /\b(?:why|context):[*_]* (?=\w)[^.;!?\n]{4,220}/i,
  /\bso (?:that )?(?=(?:the|our|we|they|i|it|you|he|she|my|your|their|his|her|this|that|everyone|everybody|nobody|no|customers?|clients?|sales|people|staff|users?|anyone|[A-Z])\b)[^.;!?\n]{6,220}/,
  /\b(?:because|in order to|in order that|so as to|otherwise|or else)\b[^.;!?\n]{4,220}/i,
  /\b(?:since|as) (?:we|they|i|the|our|it|he|she|this|that)(?:['’]\w{1,3})?\b[^.;!?\n]{6,220}/,
  /\bto (?:avoid|prevent|protect|support|help|keep|allow|enable|strengthen|reduce|increase|improve|win|ensure|make sure|give|free|save|show|drive|grow|retain)\b[^.;!?\n]{6,220}/i,
  /\b(?:that|which) (?:will |would |should |can |could )?(?:supports?|strengthens?|helps?|lets?|allows?|enables?|protects?|drives?|reduces?|increases?|improves?|keeps?|saves?|generates?|makes?|turns?|leads?)\b[^.;!?\n]{4,220}/i,
  /\b(?:is|are) (?:meant|supposed|intended|designed|there) to\b[^.;!?\n]{4,220}/i,
  /\b(?:the (?:goal|aim|point|purpose|idea|reason) is|why(?: it matters)?:|this matters|that way)\b[^.;!?\n]{4,220}/i,
];

const METRIC = [
  /\b(?:(?:at least|at most|no more than|no fewer than|fewer than|less than|more than|under|over|above|below|up to|within|by|to|from|a|an)\s)?(?:[$€£]\s?\d[\d.,]*\s?(?:k|m|million|thousand)?|\d[\d.,]*\s?(?:%|percent\b|per ?cent\b|x\b|[$€£]))(?:\+)?(?:\s(?:of|in|open|click|conversion|accuracy|response|reply|error|increase|reduction|uptime|satisfaction|occupancy|margin|completion|attendance|retention|pass|or|rate|target|more|fewer|less|higher|lower|better)\b){0,3}(?:\s[\w-]{2,20}){0,3}/i,
  /\b(?:at least|at most|no more than|no fewer than|fewer than|less than|more than|under|over|above|below|zero|no|within|all|every|hits?|100)\s(?:\d[\d.,]*\+?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|zero|a hundred|half)\s?[\w-]{2,20}(?:\s[\w-]{2,20})?/i,
  /\b\d[\d.,]*\+?\s(?:[\w-]{2,20}\s){0,2}(?:registrations?|sign-?ups?|pre-?orders?|clicks?|views?|leads?|demos?|replies|bookings?|customers?|clients?|calls?\s?(?:per|\/|a)\s?(?:week|day|month)|orders?|sales|downloads?|attendees|guests|reviews|meetings|tickets|conversions?|visitors|subscribers)\b(?:\s?(?:per|\/|a)\s?(?:day|week|month|quarter))?/i,
  /\b(?:it(?:['’]s| is)|we(?:['’]re| are)|consider (?:it|this)) (?:done|finished|complete) (?:when|once|if)\b[^.!?\n]{4,220}/i,
  /\b(?:done|success(?:ful)?|good|finished) (?:when|means|looks like|is when|is)\b:?[^.!?\n]{4,220}/i,
  /\b(?:you(?:['’]ll| will)|we(?:['’]ll| will) know (?:it|we|you|this)\b)[^.!?\n]{4,160}/i,
  /\b(?:zero|no) (?:\w+ )?(?:errors?|complaints?|double bookings?|defects?|typos?|missed|late|open|overdue|outages?|downtime|regressions?|failures?|failing|surprises|warnings)\b/i,
  /\b(?:all|every) (?:the )?(?:existing |unit |integration )?(?:tests?|checks|specs|cases) (?:still )?(?:pass|green|are green)/i,
];

const AUTHORITY = [
  /\b(?:you decide|you choose|you can decide|your call|your decision|up to you|at your discretion|use your (?:own )?judge?ment|your judge?ment|whatever you think|as you see fit|however you (?:like|want|prefer|think|see)|feel free to (?:choose|decide|pick|change|adjust|spend|use)|no need to (?:ask|check)|without asking|without checking|you have (?:full |the |my )?(?:authority|say|final|go-ahead|free rein|a free hand)|spend up to|budget of|you can spend|you may|you(?:['’]re| are) free to|run with it)\b[^.;!?\n]{0,160}/i,
];

/** A reason inside the sentence. */
export function whyIn(text: string): Piece | null {
  return first(WHY, text);
}

/** A number or check by which anybody can tell that it is done. */
export function metricIn(text: string): Piece | null {
  const found = first(METRIC, text);
  if (found === null || RESULT.test(text)) return found;
  // A price, a budget or "40 guests" limits the work; it does not say when it went well.
  return AMOUNT.test(text.slice(found.start, found.end)) ? null : found;
}

const AMOUNT =
  /^(?:more than|over|above) \d+ (?:hours?|days?|weeks?|months?)\b|^(?:(?:at most|no more than|fewer than|less than|more than|under|over|above|below|up to|within|by|to|from|an?|max\.?)\s)?(?:[$€£]\s?\d|\d[\d.,]*\s?(?:[$€£]|k\b|euros?\b|dollars?\b|pounds?\b)|\d[\d.,]*\s(?!hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|working|business)(?!.*(?:\bper\b|\/|\ba (?:day|week|month)\b)))(?!.*(?:%|percent))/i;
const RESULT =
  /\b(?:increase|decrease|reduce|cut|raise|lower|grow|reach|hit|achieve|generate|win|earn|double|halve|bring|land|close|drive|boost|improve|sell|at least|revenue|sales of|in sales|pipeline)\b/i;

/** What the owner may decide alone. */
export function authorityIn(text: string): Piece | null {
  return first(AUTHORITY, text);
}

function first(patterns: readonly RegExp[], text: string): Piece | null {
  const part = text.length > 1500 ? text.slice(0, 1500) : text;
  for (const pattern of patterns) {
    const match = pattern.exec(part);
    if (match) {
      const words = match[0].replace(/[\s,]+$/, '');
      return { start: match.index, end: match.index + words.length };
    }
  }
  return null;
}

/** Moves a piece of the sentence at `offset` to draft offsets. */
export function inDraft(draft: string, offset: number, piece: Piece | null): TextSpan | null {
  return piece ? textSpan(draft, offset + piece.start, offset + piece.end) : null;
}
