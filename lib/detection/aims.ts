import type { Gist } from './gist/gist';

/**
 * Signs that a sentence states a result to reach, and how much each speaks for one: rounded weights
 * of a logistic regression over the labelled sentences.
 */
const SIGNS: ReadonlyArray<readonly [points: number, pattern: RegExp]> = [
  [1.5, /\d/],
  [
    0.9,
    /\d\s?(?:%|percent|per cent|x\b|k\b|\/|p\b)|[$€£]\s?\d|\b(?:at least|at most|no more than|fewer than|less than|more than|under|below|above|within|or (?:more|less|better|fewer|lower|higher|above|below)|from \d|times (?:out of|in a row)|out of \d+|per (?:day|week|month|thousand))\b|\b\d+\+/i,
  ],
  [
    1.7,
    /\b(?:at least|at most|(?:no|not) (?:more|longer|older|later|fewer|less) than|fewer than|less than|more than|under|below|above|within|inside|down (?:to|from)|up to|or (?:more|less|better|fewer|lower|higher)|out of (?:ten|\d+)|beyond|in a row)\b|%/i,
  ],
  [
    1.4,
    /\b(?:every|each|all|everyone|everybody|none|nobody|no one|any|zero|nothing|always|never|not one)\b/i,
  ],
  [1.2, /\b(?:no|none|nobody|no one|zero|nothing|not one|can['’]?t have)\b/i],
  [
    2.7,
    /\b(?:so that|so (?:the|our|we|they|it|i|no|nobody|everyone|people|customers?|as)|because|since|as (?:the|we|they|that|it|our|i)|otherwise|or else|in order|given that|that['’]s (?:how|what|why|where|our)|it['’]s what|then (?:nobody|we|no one))\b/i,
  ],
  [
    1.1,
    /(?:;|,| - | – ) ?(?:they|we|the|it|our|every|half|last|how|then|that|people|or|customers)\b/i,
  ],
  [
    2.5,
    /\b(?:what (?:i['’]?m|i am|we['’]?re|we are) (?:really )?after|what (?:really )?matters|(?:the|our|my) (?:aim|goal|point|target|ask|outcome|priority)\b|success (?:is|means|looks)|aim for|priority for|i['’]?m looking to|i don['’]t (?:care|mind) (?:which|how|what)|end up|be at a point|see to it|see that|by then|ensure|make sure)\b/i,
  ],
  [
    1.4,
    /\b(?:should|must|has to|have to|needs? to|ought to|may|can['’]?t|could|to) (?:not |never |still )?(?:be|have|stay|remain|pass|trace|know|load|fit|finish|show|report|wait|sit|come (?:out|down)|go above|move|receive|get|reach|appear|restart|end up)\b/i,
  ],
  [1.2, /\b(?:i|we)(?:['’]d)? (?:would )?(?:want|need|like|love|expect)\b/i],
];

/** An artefact to hand in, or the writer's own doing, speaks against a result. */
const AGAINST =
  /\b(?:send|e-?mail|forward|copy|draft|write|call|review|list|file|attached|document|form|invoice|letter|update|add|check|book|order|fax|table|page)\b|^\s*(?:i|we)['’](?:ll|ve|m|re)\b/i;

/** How a clause hands over, and what that adds. */
const MOODS: ReadonlyArray<readonly [points: number, pattern: RegExp]> = [
  [1.9, /^(?:must-be-done|np-should|should-be|want-done|who-should)/],
  [0.9, /^(?:i|we)-(?:need|want)/],
  [0.8, /^(?:imp|please|ask|need-you)/],
];

/** Sum from which on a request counts as an outcome. */
const ENOUGH = 7.4;

/** True when the words of a request speak for a result to reach more than for work to do. */
export function namesAim(text: string, gists: readonly Gist[]): boolean {
  let points = AGAINST.test(text) ? -0.4 : 0;
  for (const [worth, pattern] of SIGNS) if (pattern.test(text)) points += worth;
  for (const [worth, pattern] of MOODS)
    if (gists.some(({ strength }) => pattern.test(strength))) points += worth;
  return points >= ENOUGH;
}
