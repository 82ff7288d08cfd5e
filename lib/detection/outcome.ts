import type { Act } from './clauses/act';
import { metricIn, whyIn } from './elements';
import type { Gist } from './gist/gist';
import type { View } from './view';

/** Verbs that name an end state rather than an activity. */
const RESULT = new Set(
  'ensure maintain keep increase decrease reduce grow raise lower improve boost achieve reach hit drive double halve triple win retain protect sustain restore guarantee'.split(
    ' ',
  ),
);
/** Verbs that name a result only together with a measure. */
const WITH_MEASURE = new Set(
  'get bring cut deliver have own take turn land close make push hold generate earn'.split(' '),
);
const HANDS_OVER =
  /^(?:please|imp|ask-|need-you|you-should|you-might|lets|we-must|want-done|we-need|i-need|we-want|i-want|must-be-done|np-should|who-should|should-be|name-to|if-you-could|np-needs|welcome)/;
const STATED =
  /^(?:must-be-done|np-should|should-be|want-done|we-need|i-need|we-want|i-want|np-needs)/;
const GOAL =
  /^(?:the |our |your |my )?(?:outcome|goal|result|objective|target|aim|success|mission)s?\b(?! of\b)[^.!?]{0,40}?(?::|\bis\b|\bare\b|—|–)/i;
const TOTAL = /\b(?:every|each|all|no|none|nobody|any|zero|nothing|100%|always|never)\b/i;
const MEASURED =
  /\d\s?(?:%|percent|per cent|x\b|k\b|\/)|[$€£]\s?\d|\b(?:at least|at most|no more than|fewer than|less than|more than|under|over|above|below|within|from \d|to \d|times|per (?:day|week|month))\b|\b\d+\+/i;
const CONSEQUENCE =
  /\bso (?:that|the|our|we|they|it|i|no|nobody|everyone|people|customers?|clients?|staff|users?|trade|[A-Z])\b|\bbecause\b|\bsince\b|\bas (?:the|we|they|that|it|our|maersk)\b|\bor (?:the |we |they |it |our |i )?\w+ \w+s\b|\bthat['’]s (?:how|what|why)\b|\botherwise\b|; ?(?:they|we|the|it|our|every|half)\b/i;

/**
 * True when the sentence already states a result with a measure or a reason, so that nothing needs
 * to be reframed. A deadline alone is neither.
 */
export function statesOutcome(view: View, gists: readonly Gist[], after: string): boolean {
  const text = view.text;
  if (GOAL.test(text)) return true;
  const asking = gists.filter((gist) => HANDS_OVER.test(gist.strength));
  if (asking.length === 0) return false;
  const later = DONE_WHEN.test(after);
  if (later) return true;
  const telling = asking.filter(
    ({ act, strength, content }) =>
      content === 'ensure' ||
      STATED.test(strength) ||
      RESULT.has(baseOf(view, act)) ||
      WITH_MEASURE.has(baseOf(view, act)),
  );
  if (telling.length === 0) return false;
  const why = whyIn(text) !== null || CONSEQUENCE.test(text);
  const measured = metricIn(text) !== null || MEASURED.test(text);
  if (!why && !measured) return false;
  return telling.some(({ act, strength, content }) => {
    const base = baseOf(view, act);
    if (content === 'ensure' || RESULT.has(base)) return !isErrand(base, act, measured);
    if (WITH_MEASURE.has(base) && measured && COMPARED.test(text) && (why || ACHIEVED.test(text)))
      return true;
    if (!STATED.test(strength) || !why) return false;
    return TOTAL.test(text) || (measured && STAYS.test(base));
  });
}

function baseOf(view: View, act: Act): string {
  return act.verb >= 0 ? (view.bases[act.verb] ?? '') : '';
}

const DONE_WHEN =
  /^\s*(?:it['’]?s|it is|this is|we are|consider it|i['’]?ll call it) (?:done|finished|complete)|^\s*(?:done|success|finished)\b.{0,20}(?:when|means|looks|is)/i;
const COMPARED =
  /%|percent|\bx\b|at least|no more than|fewer than|under|below|above|achiev|at \d|to \d|within/i;
const ACHIEVED = /%|achiev|open rate|fewer|below|under/i;
const STAYS = /^(?:be|end|stay|remain|pass|trace|have|go|come|drop|get|look)$/;

/** "Keep the receipt so we can file it", "cut 20 boards": objects, not results. */
function isErrand(base: string, act: Act, measured: boolean): boolean {
  if (measured) return false;
  if (base === 'keep') return /^(?:me|it|them|this)/.test(act.object);
  return /^(?:reduce|raise|lower|hit|reach|drive|protect)$/.test(base);
}

/** Sentences that only make sense as parts of a brief that has begun before. */
const PART =
  /^(?:it['’]?s done when|it is done when|done when|done:|success\b|you decide|you can decide|you may decide|your call|you own|up to you|come back to me|check in|check-in|report back|keep me posted|ask (?:me )?(?:first|before)|stop and ask|out of scope|in scope|constraints?\b|deadline\b|due\b|why\b|the why\b|outcome\b|goal\b|owner\b|starting points?|may decide|decide\b|budget\b|measure[sd]?\b|metric|target\b|limits?\b|context\b|resources?\b|for reference|how you|the how|use your judge?ment|bring me|flag (?:it )?(?:to me )?if)/i;

/** True for "You decide ...", "It's done when ..." and the like. */
export function isBriefPart(text: string): boolean {
  return PART.test(text.replace(/^[\s>*_#•-]{1,8}/, '').replace(/\*\*/g, ''));
}

/** Sentences after which an order tells how to reach a result, not what to do. */
const PURPOSE =
  /\b(?:is|are) (?:meant|supposed|intended|designed|there) to\b|\b(?:the|our|your) (?:goal|aim|point|purpose|idea) (?:is|here is)\b/i;

/** True when the sentence states what something is for. */
export function statesPurpose(text: string): boolean {
  return PURPOSE.test(text);
}
