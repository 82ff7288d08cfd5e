import { isPlural } from '../english/nounPhrase';
import type { Context } from './context';
import { isPerson } from './people';

/** "and tail the logs", "then stick up a sign": a verb that was not turned. */
const RAW_VERB =
  /(?:\band|\bthen|,)\s+(?!(?:all|both|then|also|half|only|just|even|maybe|perhaps|not|any|what|whether|if|how|when|where|who|why|that|which|anything|everything|somebody|especially|particularly|including|otherwise|ideally|unless|because|since|once|while|until|though|although|preferably|so|is|are|has|have|was|were|will|can|of|for|from|to|with|without|in|on|at|by|as|per|into|after|before|about|under|over|during|between|through|via|but|or|and|please|we|you|they|it|he|she|its|near|like|than|against|using|based|given|i|\w+ing|\w+ed|\w+ly|\w+s)\b)[a-z-]+\s+(?:the|a|an|it|them|him|her|me|us|my|our|your|their|this|these|those|up|out|off|back|down|over)\b/;

const CONDITION = /\b(?:if|unless|until|till|once|whenever|when|before|after|except|only)\b/gi;

/** Words that a change of frame may drop. */
const FRAME =
  /^(?:please|could|would|can|will|make|sure|certain|that|this|them|with|from|give|into|onto|want|need|needs|like|have|just|also|then|quick|look|take|back|over|know|some|through|going|ahead|attention|able|possible|should|must|kindly|there|mind|chance|maybe|their|they|whether|your|regarding|determine|find|check)$/;

/** ", a paralegal in our office, ", ", Vera Olsen, ". */
const APPOSITION =
  /^, (?:(?:an?|the|my|our|your|his|her|their) [^,]+(?:,|$)|\p{Lu}[\p{L}.]+ \p{Lu}[^,]*,)/u;

const RAW_OPENING = /\S+\s+\S.*\b(?:and|then)\b (?:[\w@]+ ){0,4}$/is;

/** "I'd be grateful if you could": the frame itself and no condition. */
const POLITE_IF = /\bif you (?:can|could|would)(?: (?:please|also|just|possibly))* $/i;

/** "text the waiting list and fill them": the pronoun stands for something outside the sentence. */
function isAdrift(object: string, before: string): boolean {
  const word = /^(?:it|them|these|those)\b/i.exec(object)?.[0].toLowerCase();
  if (word === undefined || before === '' || /^(?:it|them|this|that)$/i.test(before)) return false;
  return word === 'it' ? isPerson(before) : !isPlural(before);
}

function balanced(text: string): boolean {
  for (const [open, close] of ['()', '[]', '“”'] as const)
    if (text.split(open ?? '').length !== text.split(close ?? '').length) return false;
  return (text.split('"').length - 1) % 2 === 0;
}

/** True when the state reads as a sentence and nothing of the request is lost or torn. */
export function isSound(state: string, context: Context): boolean {
  const source = context.text;
  const whole = `${context.parsed.opening}${state}${context.parsed.courtesy}`;
  if (balanced(source) && !balanced(whole)) return false;
  if (/\b(\w{2,}) \1\b/i.test(state) && !/\b(\w{2,}) \1\b/i.test(source)) return false;
  if (RAW_VERB.test(state)) return false;
  if (/\b(?:yourself|yourselves)\b/i.test(state)) return false;
  // "post three times a week": how often is nothing that could be live.
  if (/^(?:once|twice|\w+ times)\b/i.test(state)) return false;
  if (/\banswer from (?:it|them)\b/.test(state) && !/\b(?:it|them)\b/i.test(source)) return false;
  // What stands before the lead would be a task that was not turned.
  if (
    RAW_OPENING.test(context.parsed.opening) &&
    !/\b(?:i|we|thanks|thank|hi|hello)\b/i.test(context.parsed.opening)
  )
    return false;
  const its = /\bits (?:the|a|an|not|in|on|at|\d)/i;
  if (its.test(state) && !its.test(source)) return false;
  const { clauses, opening } = context.parsed;
  const lead = opening.replace(POLITE_IF, '');
  if (
    lead.split(/\s+/).length > 16 ||
    /\b(?:whom|which|whether|to the extent|if (?:you|anyone|someone) (?:can|could|have))\b/i.test(
      lead,
    )
  )
    return false;
  if (/\band (?:then )?(?:we|i) (?:can|could|will)\b/i.test(state)) return false;
  if (/\b(?:can|could|may) i (?:please |also )?$/i.test(opening)) return false;
  if (repeats(whole) && !repeats(source)) return false;
  if (/\bplease\b|\botherwise\b/i.test(state)) return false;
  // "to is in the calendar", "according are up to date": a phrase was torn.
  const torn =
    /\b(?:to|for|with|from|of|in|on|at|by|according|max|until|because|than|starts|who) (?:is|are|has|have)\b/i;
  if (torn.test(state) && !torn.test(source)) return false;
  if (
    /\b(?:is|are|has|have) (?:\w+ )?(?:until|till) (?!\d|mon|tue|wed|thu|fri|sat|sun|the end|next|tomorrow|noon|eod)/i.test(
      state,
    )
  )
    return false;
  if (/\bknows? (?:every|each|on|by|at)\b/i.test(state)) return false;
  const last = context.parsed.clauses.at(-1);
  const tail = last?.tail ?? '';
  // Who somebody is stays beside the name, which now stands elsewhere.
  if (clauses.some((each) => APPOSITION.test(each.tail))) return false;
  if (/^ (?:as well|too)\b/i.test(tail) && / and (?:anything|what)\b/i.test(state)) return false;
  // "in place in Oslo and a smaller one in Bergen": the second thing stands behind the verb.
  if (
    clauses.some((each) =>
      / and (?:an?|one|two|\d+) .+ (?:in|at|on|for) /i.test(` ${each.complement}`),
    )
  )
    return false;
  // "Jonas is in place, who starts", "are up to date until Friday".
  const joined = last?.complement ? state.endsWith(last.complement + tail) : false;
  if (/^,? (?:who|which|whose)\b/i.test(tail) && !joined) return false;
  // "a plan for two new clerks is ready starting in May": they start, not the plan.
  if (/^ (?:starting|beginning|lasting|covering)\b/i.test(tail) && last?.verbClass.id === 'create')
    return false;
  if (
    /^ (?:until|till|til)\b/i.test(tail) &&
    !/^(?:keep|leave|hold|monitor|watch)/.test(last?.base ?? '')
  )
    return false;
  if (
    /\b(?:where|who|which) [^,]*\b(?:is|are) (?:gone|fixed|done|ready|in place)\b (?!by\b|today|tomorrow)/i.test(
      state,
    )
  )
    return false;
  // "the deposit, $300 is paid, from": the aside has lost its second comma.
  if (
    clauses.some(
      (each) =>
        /^,/.test(each.tail) &&
        /, [$€£]?\d[^,]*$/.test(`${each.object} ${each.complement}`.split(' and ').at(-1) ?? ''),
    )
  )
    return false;
  if (/\bthis\b.*\bthis (?:is|has)\b/i.test(state)) return false;
  // "through him", "(to 713-...)", ", if interested": left over from the verb that is gone.
  if (
    /\s\((?:to|at|from|via|on)\b|\bthrough (?:him|her|them|me|us|\p{Lu})|,\s*if \w+,/u.test(state)
  )
    return false;
  if (clauses.some((each) => each.object === '' && /\bthat\b/i.test(each.tail))) return false;
  // "pay the electrician 380": the payee is no part of the amount.
  if (
    clauses.some(
      (each) =>
        /^(?:pay|reimburse|refund|wire)$/.test(each.base) &&
        /^(?!.*\b(?:in|of|for|on|to|with) )\p{L}.*\s[$€£]\s?\d/u.test(each.object),
    )
  )
    return false;
  if (clauses.slice(0, -1).some((each) => /\b(?:otherwise|or|else)\b|[;:]/i.test(each.tail)))
    return false;
  if (
    clauses.some(
      (each, index) => index > 0 && isAdrift(each.object, clauses[index - 1]?.object ?? ''),
    )
  )
    return false;
  const [subject = ''] = state.split(/ (?:is|are|has|have|know|knows|work|works|am)\b/);
  if (/\b(?:using|via)\b|^\w+ly\b|,\s*(?:it|its|it['’]s|he|she|they|we|i|you)\b/i.test(subject))
    return false;
  if (/^(?:it|them|this|that|these|those) \w+/i.test(subject) && subject.split(' ').length === 2)
    if (/^(?:it|them)\b/i.test(subject)) return false;
  const low = whole.toLowerCase();
  for (const found of source.matchAll(CONDITION))
    if (!low.includes(found[0].toLowerCase())) return false;
  return missing(source, low, context).length === 0;
}

/** True when five words in a row stand in the text twice. */
function repeats(text: string): boolean {
  return /(\b\w+ \w+ \w+ \w+ \w+\b).+\1/is.test(text.replace(/\s+/g, ' '));
}

/** Words of the request that the result neither holds nor says in another form. */
export function missing(source: string, low: string, context: Context): readonly string[] {
  const verbs = context.parsed.clauses.map((clause) => clause.base).join(' ');
  return (source.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).filter(
    (word) =>
      !low.includes(word) &&
      !FRAME.test(word) &&
      !verbs.includes(word) &&
      !context.parsed.ending.toLowerCase().includes(word) &&
      !low.includes(word.slice(0, Math.max(3, word.length - 3))),
  );
}
