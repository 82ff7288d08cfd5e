import { WORD } from '../english/words';
import type { KeepReason } from './request';
import type { View } from './view';

const EXACT =
  /\b(?:exactly as|verbatim|word for word|to the letter|as required by law|legally required|by law|court order|subpoena|per the (?:procedure|regulations?|sop|statute|protocol)|in the exact order|lock-?out|tag-?out|notari[sz]ed?|wet ink|countersign(?:ed|ature)?)\b/i;
const ONBOARDING =
  /\b(?:onboarding(?! (?:doc|page|guide|manual|deck|email|checklist|material))|first (?:day|week)|new (?:hire|starter|joiner)|induction|shadow (?:a|me|her|him|them|the))\b/i;
const TEACHING =
  /\b(?:sop|standard operating|step by step|steps? (?:below|in the)|learn (?:how|the|to)|training (?:module|course|video)|tutorial|walk ?through|practi[cs]e (?:run|on)|dry run)\b/i;
const ERRAND =
  /\b(?:pick up|collect|grab|drop off|get|buy|fetch|bring|feed|walk|water|order|book|put out|take out)\b[^.?!]{0,50}\b(?:milk|bread|eggs|coffees?|lunch|sandwich(?:es)?|pizzas?|dry[- ]cleaning|groceries|kids?|dog|cat|plants?|ferns|bins?|trash|rubbish|cake|flowers|prescription|stamps|snacks|wine|beers?|dinner|laundry|car|taxi|cab|present|birthday card|diapers|nappies|haircut|dentist|vet|gifts?)\b/i;

/** Verbs of a single move with nothing to decide. */
const MOVES = new Set(
  'upload attach forward fax print reprint scan photocopy copy cc bcc delete remove rename resend unlock lock renew initial sign reset return order staple laminate disregard e-mail mail reforward'.split(
    ' ',
  ),
);
/** Things such a move is made with. */
const PLAIN =
  /\b(?:nda|form|forms|invoice|receipts?|copy|copies|supplies|stapler?s?|toner|paper|ink|badges?|keys?|passwords?|link|attachments?|attached|signature|signed|pages?|w-?9|id|fax|originals?|pdf|email|e-mail|message|memo|letter|documents?|docs?|agreement|amendment|guest id)\b/i;
/** Words that leave room to do it well or badly. */
const ROOM =
  /\b(?:list|customers?|clients?|campaign|blog|newsletter|site|website|store|audience|launch|report|analysis|plan|strategy|best|improve|review|draft|comments?|all|everyone|and then|team|employees)\b/i;

/**
 * Says why a task should stay a task: a specific one-off with nothing to decide, onboarding,
 * teaching, exactly one right way, or an errand. `null` for everything else, and when in doubt.
 */
export function keepReason(view: View, verb: string | null, near: string): KeepReason | null {
  const text = view.text;
  if (EXACT.test(text)) return 'one-right-way';
  if (ONBOARDING.test(near)) return 'onboarding';
  if (TEACHING.test(near)) return 'teaching';
  if (ERRAND.test(text)) return 'errand';
  const base = (verb ?? '').split(' ')[0] ?? '';
  if (!MOVES.has(base) || view.tokens.length > 18) return null;
  if (!PLAIN.test(text) || ROOM.test(text)) return null;
  const verbs = view.clauses.filter(
    (c) => view.forms[c.at] === 'base' && !((view.bits[c.at] ?? 0) & WORD.courtesy),
  ).length;
  return verbs <= 1 ? 'one-off' : null;
}
