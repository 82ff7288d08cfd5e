import { thirdPerson } from '../english/inflection';
import { asObject, asSubject, headOf, isPlural } from '../english/nounPhrase';
import { participle } from '../english/participle';
import type { Clause } from './parse/scan';
import { isOneName, isPerson, PERSON_PRONOUN } from './people';

export const THING =
  /\b(?:\d{3,}|https?:|www\.|[\w.]+@[\w.]+|folder|drive|site|website|printer|address|office|server|list|inbox|channel|account|database|system|queue|file|desk|distribution|review|approval|signature|print|page|sheet|box|field|production|staging)\b/i;

/** Where a deadline reads best inside a state; what the {T} slot is filled with. */
export const DEADLINE_MARK = '\u0002';

/** Words for the slots of a template, taken from one clause. */
export interface Slots {
  readonly [slot: string]: string;
}

/** How the writer speaks of themselves and who gets the result. */
export function recipientOf(clause: Clause): string {
  if (clause.recipient) return clause.recipient;
  const found =
    /^to (.+)$/is.exec(clause.complement) ??
    (/^(?:share|provide|supply)/.test(clause.base)
      ? /^with (.+)$/is.exec(clause.complement)
      : null);
  // "to Debra for signature": what for is not who.
  const whole = (found?.[1] ?? '').replace(/^(\p{Lu}\S*(?: \p{Lu}\S*)?) for .*$/su, '$1');
  return (
    /^(?:me|us)\b(?=\s+(?:via|by|at|with|for|as|in|on)\b)/i.exec(whole)?.[0] ??
    whole.replace(/\s+(?:with|using|via|through|by)\s.*$/is, '')
  );
}

/** What stands after a recipient of one word: "to me via fax" -> "via fax". */
export function afterRecipient(clause: Clause): string {
  if (clause.recipient) return clause.complement;
  const whole = clause.complement.replace(/^(?:to|with) /i, '');
  return whole.slice(recipientOf(clause).length).trim();
}

/** True when the result comes back to the writer ("send me", "to us"). */
export function isMine(clause: Clause): boolean {
  return /^(?:me|us)\b/i.test(recipientOf(clause));
}

/** One person without a name. */
const ONE_PERSON: Readonly<Record<string, readonly [it: string, them: string, its: string]>> = {
  him: ['he', 'him', 'his'],
  her: ['she', 'her', 'her'],
};

/** Builds the words that fill a template for this clause. */
export function slotsOf(clause: Clause, british: boolean): Slots {
  const object = clause.object || 'this';
  const plural =
    (isPlural(object) && !isOneName(object) && !isOneThing(object)) ||
    /^(?:the )?(?:two|three|four|five|six|ten|[2-9]|\d\d) \w*(?:best|est)$/i.test(object) ||
    (PERSON_PRONOUN.test(object) && !/^(?:him|her|he|she)$/i.test(object));
  const person =
    (isPerson(object) &&
      !/^(?:schedule|create|order|pay|find|choose)$/.test(clause.verbClass.id)) ||
    /^(?:contact|chase|ask|tell)$/.test(clause.verbClass.id);
  // One named person is called by name: "they" would sound as if there were more.
  const name = person && isOneName(object) ? object : '';
  const one = ONE_PERSON[object.toLowerCase()];
  const recipient = recipientOf(clause);
  const w = THING.test(recipient) ? '' : asSubject(recipient);
  const wPlural =
    /^(?:I|we|they|you)$/i.test(w) ||
    /^(?:all|both)\b/i.test(w) ||
    (isPlural(recipient) && !isOneName(recipient));
  const long = w.split(/\s+/).length > 2 || /,/.test(w);
  const short = long ? 'they' : w;
  const have = plural ? 'have' : 'has';
  return {
    O: asSubject(object),
    o: asObject(object),
    T: DEADLINE_MARK,
    R: recipient,
    is: /^me$/i.test(object) ? 'am' : plural ? 'are' : 'is',
    has: have,
    s: plural ? '' : 's',
    it: name || one?.[0] || (person || plural ? 'they' : 'it'),
    them: name || one?.[1] || (person || plural ? 'them' : 'it'),
    its: name ? `${name}’s` : (one?.[2] ?? (person || plural ? 'their' : 'its')),
    W: w,
    w: short,
    Whas: wPlural ? 'have' : 'has',
    whas: wPlural || short === 'they' ? 'have' : 'has',
    wneed: wPlural || short === 'they' ? 'need' : 'needs',
    C: clause.complement,
    L: asPlace(clause.complement, clause.base),
    F: asPlace(clause.complement.replace(/^from /i, 'to '), ''),
    ed: clause.base === 'go through' ? 'looked through' : participle(clause.base, british),
    seen: seen(clause.base),
    plural: plural ? 'y' : '',
    person: person ? 'y' : '',
    ready:
      object.split(' ').length > 5 ||
      /,|\b(?:that|which|who)(?:['’]s)?\b/.test(object) ||
      /^from\b/.test(clause.complement)
        ? ''
        : 'ready',
  };
}

function seen(base: string): string {
  if (/^go (?:through|over)/.test(base)) return base.replace('go', 'looked');
  if (/^(?:take|have) a look/.test(base) || base.startsWith('look'))
    return `looked ${/(?:at|over|through)$/.exec(base)?.[0] ?? 'at'}`;
  return participle(base);
}

/** "a Substitution and Release Agreement": one thing, though its name holds an "and". */
function isOneThing(phrase: string): boolean {
  return (
    /^an? [^,]*\p{Lu}\S* and \p{Lu}/u.test(phrase) &&
    !/ and (?:an?|the|my|our|one|two|\d)/i.test(phrase)
  );
}

const ON_PLACE =
  /\b(?:list|lists|agenda|website|site|page|homepage|wiki|board|invite|team|call|thread|shelf|wall|dashboard|map|menu|blog|slide|slides|form|whiteboard|schedule|calendar|instagram|linkedin|facebook|twitter|youtube|tiktok|intranet|portal|roadmap|order|bill|tab|screen|label|project|account|distribution|notice|cc|etsy|ebay|amazon|insta|shopify|google|yelp|youtube|x)s?$/i;

/** "to the list" -> "on the list"; "" when the complement is no place. */
function asPlace(complement: string, base: string): string {
  const found = /^(to|in|into|on|onto|under) (.+)$/is.exec(complement);
  if (!found) return '';
  const [, prep = ''] = found;
  const place = (found[2] ?? '').replace(/[,;:]$/, '');
  if (/^(?:in|on|under)$/i.test(prep)) return `${prep} ${place}`;
  if (
    (isPerson(place) && !ON_PLACE.test(headOf(place))) ||
    /^(?:link|attach|register|subscribe|sign up|enroll|append|paste)/.test(base)
  )
    return '';
  if (/^onto$/i.test(prep)) return `on ${place}`;
  if (/^into$/i.test(prep)) return `in ${place}`;
  return `${ON_PLACE.test(headOf(place)) ? 'on' : 'in'} ${place}`;
}

/** Fills a template; `null` when it has a slot that is not there. */
export function fill(template: string, slots: Slots): string {
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Repairs agreement that depends on a verb's last letter: "try{s}". */
export function agree(template: string, plural: boolean): string {
  return template.replace(/([a-z]+)\{s\}/g, (_, verb: string) =>
    plural ? verb : thirdPerson(verb),
  );
}

/** Fills a sentence of ours that speaks about the clause's object. */
export function fillFor(template: string, clause: Clause, british: boolean): string {
  const slots = slotsOf(clause, british);
  if (/\{w(?:has|need)?\}/.test(template) && slots.w === '') return '';
  const subject =
    /\{it\}/.test(template) && !isOneName(clause.object)
      ? !/^(?:it|he|she)$/.test(slots.it ?? '')
      : slots.plural !== '';
  const has = subject ? 'have' : 'has';
  return fill(agree(template, subject), { ...slots, is: subject ? 'are' : 'is', has });
}
