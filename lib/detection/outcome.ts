import type { Act } from './acts';
import { metricIn, whyIn } from './elements';
import { contentOf, handover } from './gist';
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
  /^(?:the |our |your |my )?(?:outcome|goal|result|objective|target|aim|success|mission)s?\b[^.!?]{0,40}?(?::|\bis\b|\bare\b|—|–)/i;
const TOTAL = /\b(?:every|each|all|no|none|nobody|any|zero|nothing|100%|always|never)\b/i;
const MEASURED =
  /\d\s?(?:%|percent|per cent|x\b|k\b|\/)|[$€£]\s?\d|\b(?:at least|at most|no more than|fewer than|less than|more than|under|over|above|below|within|from \d|to \d|times|per (?:day|week|month))\b|\b\d+\+/i;
const CONSEQUENCE =
  /\bso (?:that|the|our|we|they|it|i|no|nobody|everyone|people|customers?|clients?|staff|users?|trade|[A-Z])\b|\bbecause\b|\bsince\b|\bas (?:the|we|they|that|it|our|maersk)\b|\bor (?:the |we |they |it |our |i )?\w+ \w+s\b|\bthat['’]s (?:how|what|why)\b|\botherwise\b|; ?(?:they|we|the|it|our|every|half)\b/i;

/**
 * True when the sentence already states a result with a measure or a reason, so that nothing needs
 * to be reframed. A deadline alone is neither.
 */
export function statesOutcome(view: View, acts: readonly Act[], after: string): boolean {
  const text = view.text;
  if (GOAL.test(text)) return true;
  const why = whyIn(text) !== null || CONSEQUENCE.test(text);
  const measured = metricIn(text) !== null || MEASURED.test(text);
  const later =
    /^\s*(?:it['’]?s|it is|this is|we are|consider it|i['’]?ll call it) (?:done|finished|complete)|^\s*(?:done|success|finished)\b.{0,20}(?:when|means|looks|is)/i.test(
      after,
    );
  for (const act of acts) {
    const strength = handover(view, act);
    if (!HANDS_OVER.test(strength)) continue;
    const base = act.verb >= 0 ? (view.bases[act.verb] ?? '') : '';
    const sure = contentOf(view, act) === 'ensure';
    if (sure || RESULT.has(base)) {
      if (why || measured || later) return !isErrand(base, act, measured, why);
    }
    if (
      WITH_MEASURE.has(base) &&
      measured &&
      /%|percent|\bx\b|at least|no more than|fewer than|under|below|above|achiev|at \d|to \d|within/i.test(
        text,
      ) &&
      (why || /%|achiev|open rate|fewer|below|under/i.test(text))
    )
      return true;
    if (STATED.test(strength) && TOTAL.test(text) && why) return true;
    if (
      STATED.test(strength) &&
      measured &&
      why &&
      /^(?:be|end|stay|remain|pass|trace|have|go|come|drop|get|look)$/.test(base)
    )
      return true;
  }
  return later && acts.some((act) => HANDS_OVER.test(handover(view, act)));
}

/** "Keep the receipt so we can file it", "cut 20 boards": objects, not results. */
function isErrand(base: string, act: Act, measured: boolean, why: boolean): boolean {
  if (
    base !== 'keep' &&
    base !== 'reduce' &&
    base !== 'raise' &&
    base !== 'lower' &&
    base !== 'hit' &&
    base !== 'reach' &&
    base !== 'drive' &&
    base !== 'protect'
  )
    return false;
  if (base === 'keep')
    return !measured && !why ? true : /^(?:me|it|them|this)/.test(act.object) && !measured;
  return !measured;
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
