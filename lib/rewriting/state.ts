import { thirdPerson } from '../english/inflection';
import { asObject, asSubject, headOf, isIndefinite, isPlural } from '../english/nounPhrase';
import { participle } from '../english/participle';
import { type Clause, isStateWord } from './parse/clause';
import type { StateTemplate } from './verbs/verbClass';

const PERSON_PRONOUN = /^(?:me|us|him|her|them|you|i|we|he|she|they)$/i;
const THING =
  /\b(?:\d{3,}|https?:|www\.|[\w.]+@[\w.]+|folder|drive|site|website|printer|address|office|server|list|inbox|channel|account|database|system|queue|file|desk|distribution|review|approval|signature|print|page|sheet|box|field|production|staging)\b/i;

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
function afterRecipient(clause: Clause): string {
  if (clause.recipient) return clause.complement;
  const whole = clause.complement.replace(/^(?:to|with) /i, '');
  return whole.slice(recipientOf(clause).length).trim();
}

/** True when the result comes back to the writer ("send me", "to us"). */
export function isMine(clause: Clause): boolean {
  return /^(?:me|us)\b/i.test(recipientOf(clause));
}

/** Builds the words that fill a template for this clause. */
export function slotsOf(clause: Clause, british: boolean): Slots {
  const object = clause.object || 'this';
  const plural =
    (isPlural(object) && !isOneName(object) && !isOneThing(object)) ||
    (PERSON_PRONOUN.test(object) && !/^(?:him|her|he|she)$/i.test(object));
  const person =
    (isPerson(object) &&
      !/^(?:schedule|create|order|pay|find|choose)$/.test(clause.verbClass.id)) ||
    /^(?:contact|chase|ask|tell)$/.test(clause.verbClass.id);
  // One named person is called by name: "they" would sound as if there were more.
  const name = person && isOneName(object) ? object : '';
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
    T: '\u0002',
    R: recipient,
    is: /^me$/i.test(object) ? 'am' : plural ? 'are' : 'is',
    has: have,
    s: plural ? '' : 's',
    it: name || (person || plural ? 'they' : 'it'),
    them: name || (person || plural ? 'them' : 'it'),
    its: name ? `${name}’s` : person || plural ? 'their' : 'its',
    W: w,
    w: short,
    Whas: wPlural ? 'have' : 'has',
    whas: wPlural || short === 'they' ? 'have' : 'has',
    wneed: wPlural || short === 'they' ? 'need' : 'needs',
    C: clause.complement,
    L: asPlace(clause.complement, clause.base),
    F: asPlace(clause.complement.replace(/^from /i, 'to '), ''),
    ed: participle(clause.base, british),
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
  if (/^(?:take|have) a look/.test(base) || base.startsWith('look'))
    return `looked ${/(?:at|over|through)$/.exec(base)?.[0] ?? 'at'}`;
  return participle(base);
}

/** A guess that is only used to pick "they" over "it" and "has heard" over a thing. */
export function isPerson(phrase: string): boolean {
  const text = phrase.trim();
  if (PERSON_PRONOUN.test(text)) return true;
  if (/^(?:everyone|everybody|someone|people|folks)\b/i.test(text)) return true;
  if (
    /\b(?:team|group|client|clients|customer|customers|vendor|supplier|candidate|candidates|guy|guys|lawyer|attorney|counsel|bank|landlord|broker|contractor|plumber|electrician|accountant|assistant|manager|owner|dealers?|doers|reports|managers|owners|vendors|suppliers|hotel|office|school|doctor|dentist|employees|users|leads|prospects|subscribers|members|colleagues|parents|guests|speakers|tenants?|agents?|reps?|department|desk|folks|engineers?|designers?|developers?|partners?|staff|everyone|hires?|counterparty|counterparties|party|parties|person|traders?|lawyers?|attorneys|clients?|buyers?|sellers?|landlords?|boss|husband|wife|mom|dad|mother|father|sister|brother|son|daughter|friend|friends|neighbou?rs?|interns?|volunteers?|students?|patients?)$/i.test(
      headOf(text),
    ) &&
    !/'s\s/.test(text)
  )
    return true;
  return (
    /^(?:@?\p{Lu}[\p{L}'’.-]*)(?:(?:\s|,\s|\sand\s|\sor\s)@?\p{Lu}[\p{L}'’.-]*){0,5}(?:\s(?:at|from|in|with)\s.{2,40})?$/u.test(
      text,
    ) &&
    !/^(?:The|A|An|This|Our|My|Deal|Page|Exhibit|Section|Appendix)\b/.test(text) &&
    !/^[A-Z]{2,}s?$/.test(text)
  );
}

/** "a Substitution and Release Agreement": one thing, though its name holds an "and". */
function isOneThing(phrase: string): boolean {
  return (
    /^an? [^,]*\p{Lu}\S* and \p{Lu}/u.test(phrase) &&
    !/ and (?:an?|the|my|our|one|two|\d)/i.test(phrase)
  );
}

/** "James", "Mr. Lewis", "Kathy Campos": one person, though the last word ends in s. */
function isOneName(phrase: string): boolean {
  return (
    /^@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(phrase.trim()) &&
    !/^(?:The|These|Those|All|Both|Our|My)\b/.test(phrase) &&
    !/(?:tions|ers|ments|ings|ies)$/.test(phrase)
  );
}

/** Things in a calendar, which move from day to day. */
const MEETS =
  /^(?:meeting|call|appointment|interview|demo|1:1|sync|standup|session|visit|workshop|webinar|review|lunch|dinner|event|party|training|delivery|launch|\d{1,2}(?:[:.]\d{2})?(?:am|pm)?)s?$/i;

const ON_PLACE =
  /\b(?:list|lists|agenda|website|site|page|homepage|wiki|board|invite|team|call|thread|shelf|wall|dashboard|map|menu|blog|slide|slides|form|whiteboard|schedule|calendar|instagram|linkedin|facebook|twitter|youtube|tiktok|intranet|portal|roadmap|order|bill|tab|screen|label|project|account|distribution|notice|cc|etsy|ebay|amazon|insta|shopify|google|yelp|youtube|x)s?$/i;

/** "to the list" -> "on the list"; "" when the complement is no place. */
function asPlace(complement: string, base: string): string {
  const found = /^(to|in|into|on|onto|under) (.+)$/is.exec(complement);
  if (!found) return '';
  const [, prep = '', place = ''] = found;
  if (/^(?:in|on|under)$/i.test(prep)) return complement;
  if (
    (isPerson(place) && !ON_PLACE.test(headOf(place))) ||
    /^(?:link|attach|register|subscribe|sign up|enroll|append|paste)/.test(base)
  )
    return '';
  if (/^onto$/i.test(prep)) return `on ${place}`;
  if (/^into$/i.test(prep)) return `in ${place}`;
  return `${ON_PLACE.test(headOf(place)) ? 'on' : 'in'} ${place}`;
}

function holds(template: StateTemplate, clause: Clause, slots: Slots): boolean {
  const recipient = recipientOf(clause);
  switch (template.when) {
    case 'mine':
      return isMine(clause) && clause.object !== '';
    case 'recipient':
      return (
        recipient !== '' &&
        !/\bwho\b/i.test(recipient) &&
        !THING.test(recipient) &&
        clause.object !== '' &&
        recipient.split(/\s+/).length <= 12
      );
    case 'to':
      return recipient !== '' && clause.object !== '';
    case 'from':
      return /^from /i.test(clause.complement) && slots.F !== '' && clause.object !== '';
    case 'complement':
      return clause.complement !== '' && clause.object !== '';
    case 'draft':
      return (
        clause.base === 'draft' &&
        /^(?:the|this|that|our|my|your|his|her|their|it|these|those)\b/i.test(clause.object) &&
        !/draft/i.test(clause.object)
      );
    case 'plan':
      return clause.base === 'plan' && !/^(?:it|this|that|them)$/i.test(clause.object);
    case 'look':
      return /look|check out/.test(clause.base) && clause.object !== '';
    case 'about':
      return (
        /^(?:about|on|regarding|re|whether|if)\b/i.test(clause.complement) && clause.object !== ''
      );
    case 'person':
      return isPerson(clause.object);
    case 'clause':
      return (
        clause.isClause ||
        /^(?:if|whether|who|what|which|when|where|why|how|that)\b/i.test(clause.complement)
      );
    case 'indefinite':
      return isIndefinite(clause.object);
    case 'place':
      return slots.L !== '' && clause.object !== '';
    case 'bare':
      return clause.complement === '' && clause.object !== '';
    case 'noun':
      return ` ${template.heads ?? ''} `.includes(` ${headOf(clause.object).toLowerCase()} `);
    default:
      return clause.object !== '';
  }
}

/** Fills a template; `null` when it has a slot that is not there. */
export function fill(template: string, slots: Slots): string {
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Repairs agreement that depends on a verb's last letter: "try{s}". */
function agree(template: string, plural: boolean): string {
  return template.replace(/([a-z]+)\{s\}/g, (_, verb: string) =>
    plural ? verb : thirdPerson(verb),
  );
}

/** Fills a sentence of ours that speaks about the clause's object. */
export function fillFor(template: string, clause: Clause, british: boolean): string {
  const slots = slotsOf(clause, british);
  if (/\{w(?:has|need)?\}/.test(template) && slots.w === '') return '';
  const subject =
    /\{it\}/.test(template) && !isOneName(clause.object) ? slots.it !== 'it' : slots.plural !== '';
  const has = subject ? 'have' : 'has';
  return fill(agree(template, subject), { ...slots, is: subject ? 'are' : 'is', has });
}

/** Objects we do not dare to turn round: too long or broken over lines. */
function isTurnable(clause: Clause): boolean {
  const object = clause.object;
  if (
    /^(?:below|above|so|again|regarding|re|concerning|about|of|in|on|as|at|by|with|for|from|and|or|sure|certain)\b/i.test(
      object,
    ) ||
    /^\w+ly\b/.test(object)
  )
    return false;
  if (
    (`${object}${clause.complement}`.match(/\(/g)?.length ?? 0) !==
    (`${object}${clause.complement}`.match(/\)/g)?.length ?? 0)
  )
    return false;
  if (/[:;]$/.test(object) || /:$/.test(clause.complement) || /^\s*:/.test(clause.tail))
    return false;
  if (object.split(/\s+/).length > 28) return false;
  return !/[:;\n]/.test(object.slice(0, -1).replace(/https?:\S+|\d{1,2}:\d{2}|1:1/g, ''));
}

/**
 * The state of the world when the clause is done, as a clause after "make sure".
 * `null` when no grammatical state can be made.
 */
export function stateOf(
  clause: Clause,
  british: boolean,
  templates?: readonly StateTemplate[],
): string | null {
  if (clause.base === 'ensure') return clause.object;
  if (!isTurnable(clause)) return null;
  if (clause.isClause && !templatesOf(clause, templates).some((each) => each.when === 'clause'))
    return null;
  const whole = withAttribute(clause);
  if (whole !== clause) return stateOf(whole, british, templates);
  const slots = slotsOf(clause, british);
  const special = specialState(clause, slots);
  if (special !== undefined) return special;
  for (const template of templates ?? clause.verbClass.states) {
    if (!holds(template, clause, slots) || lacksSlot(template.text, slots)) continue;
    let text = fill(agree(template.text, slots.plural !== ''), slots);
    if (clause.complement && !/\{[CLF]\}/.test(template.text) && !/\{[WR]\}/.test(template.text))
      text += ` ${clause.complement}`;
    else if (/\{[WR]\}/.test(template.text) && afterRecipient(clause))
      text += ` ${afterRecipient(clause)}`;
    return text;
  }
  return null;
}

function templatesOf(
  clause: Clause,
  templates: readonly StateTemplate[] | undefined,
): readonly StateTemplate[] {
  return templates ?? clause.verbClass.states;
}

/** A place or recipient that a template needs and the clause does not name. */
function lacksSlot(text: string, slots: Slots): boolean {
  return ['R', 'L', 'W'].some((name) => text.includes(`{${name}}`) && slots[name] === '');
}

/** Moves a complement that only describes the object back to it: "a call" + "with Ana". */
function withAttribute(clause: Clause): Clause {
  const placed = /^(in .+?) (into .+)$/is.exec(clause.complement);
  if (placed?.[1] !== undefined && placed[2] !== undefined && clause.verbClass.id === 'plain') {
    return { ...clause, object: `${clause.object} ${placed[1]}`, complement: placed[2] };
  }
  // "it properly", "them over to Ana": what follows a pronoun belongs to the verb.
  const loose =
    /^(it|them|this|that|these|those|him|her) ((?:\w+ly|over|in|out|back|again|up|off|down|at|on|to|by|from|with|into)\b.*)$/is.exec(
      clause.object,
    );
  if (loose?.[1] !== undefined && loose[2] !== undefined && !clause.isClause)
    return {
      ...clause,
      object: loose[1],
      complement: `${loose[2]} ${clause.complement}`.trim(),
    };
  // A relative clause goes to its end: "every clause that's unusual for Scotland".
  if (
    /\b(?:that|who|which)(?:['’]s)?\b/i.test(clause.object.slice(5)) &&
    /^(?:for|in|on|at|with|from|about|by|of)\b/i.test(clause.complement) &&
    !clause.isClause
  )
    return { ...clause, object: `${clause.object} ${clause.complement}`, complement: '' };
  const prep = clause.complement.split(' ')[0]?.toLowerCase() ?? '';
  const fits =
    prep !== '' &&
    !(prep === 'to' && /^(?:re|move|change)/.test(clause.base)) &&
    ` ${clause.verbClass.attributive ?? ''} `.includes(` ${prep} `);
  if (
    !fits ||
    clause.isClause ||
    /^(?:it|this|that|these|those|them|him|her|me|us)?$/i.test(clause.object)
  )
    return clause;
  return { ...clause, object: `${clause.object} ${clause.complement}`, complement: '' };
}

/** Light verbs whose meaning lies in the words after them. */
function specialState(clause: Clause, slots: Slots): string | null | undefined {
  if (
    /^(?:transfer|get)$/.test(clause.verbClass.id) &&
    /\b(?:call|ring|shout|hand|heads[- ]up|try|ping|chance|break|thought)$/i.test(clause.object) &&
    /^(?:give|get|bring)/.test(clause.base)
  )
    return null;
  if (clause.base === 'get' && !clause.recipient) {
    const done = getState(clause, slots);
    if (done !== null && !/^to /i.test(clause.complement)) return done;
    if (done !== null && isPassive(clause.object)) return done;
    if (!/^to /i.test(clause.complement)) return done;
  }
  if (
    /^(?:email|text|dm|message|mail)$/.test(clause.base) &&
    !clause.recipient &&
    !/^to /i.test(clause.complement)
  ) {
    const [who = '', about = ''] = clause.object.split(/(?= (?:about|that|on|re|regarding)\b)/i);
    const audience = isPerson(who) || /\b(?:list|subscribers|audience)$/i.test(who);
    if (audience)
      return fill('{O} {has} heard from us {C}', {
        ...slots,
        O: asSubject(who),
        C: `${about} ${clause.complement}`,
      });
  }
  if (/^(?:contact|chase)$/.test(clause.verbClass.id) && /^(?:me|us)$/i.test(clause.object))
    return null;
  if (/^(?:submit|turn in|hand in)$/.test(clause.base) && !clause.recipient && !clause.complement)
    return fill('{O} {is} {ed}', slots);
  if (/^(?:reschedule|move|shift|push|push back|postpone)$/.test(clause.base)) {
    const to = /^(with .+?|)\s?(to .+)$/is.exec(`${clause.complement}${clause.tail}`.trim());
    if (to && MEETS.test(headOf(clause.object)))
      return /^ to\b/.test(clause.tail)
        ? fill('{O} {has} moved', { ...slots, O: `${slots.O} ${clause.complement}`.trim() })
        : `${fill('{O} {has} moved', { ...slots, O: `${slots.O} ${to[1] ?? ''}`.trim() })} ${to[2]}`;
    if (clause.base === 'reschedule' && to) return null;
  }
  if (
    /^(?:write|save|export|put|dump)$/.test(clause.base) &&
    /^to (?:an?|the|\S+\.\w+)\b/i.test(clause.complement + clause.tail.trimStart())
  )
    return clause.complement
      ? fill('{O} {is} in {P}', { ...slots, P: clause.complement.slice(3) })
      : null;
  if (/^ to (?:an?|the)\b/i.test(clause.tail) && clause.verbClass.id === 'create') return null;
  if (clause.verbClass.id === 'teach' && !isPerson(clause.object)) return null;
  if (/^what you can\b/i.test(clause.object)) return null;
  if (
    /^(?:transfer|get)$/.test(clause.verbClass.id) &&
    !clause.recipient &&
    /^(?:me|us|him|her|them|you)$/i.test(clause.object) &&
    !/^to /i.test(clause.complement)
  )
    return null;
  if (isMisread(clause)) return null;
  if (clause.base === 'make' && /^(?:it|this|that|them)\b/i.test(clause.object)) return null;
  if (clause.base === 'get' && /^to an?\b/i.test(clause.complement)) return null;
  if (clause.verbClass.id === 'tell' && /^on\b/i.test(clause.complement))
    return fill('{O} {is} up to speed {C}', slots);
  if (
    /^(?:provide|supply|give)$/.test(clause.base) &&
    !clause.recipient &&
    (clause.complement === '' || /^for /i.test(clause.complement)) &&
    !/^(?:me|us|him|her|them)$/i.test(clause.object)
  )
    return fill('we have {o} {C}', slots);
  if (/^(?:see|know|learn|understand)$/.test(clause.base) && !clause.isClause) return null;
  if (clause.verbClass.id === 'ask' && /^ to \w/.test(clause.tail)) return null;
  if (
    clause.base === 'take' &&
    !/\b(?:minutes|notes|photos?|pictures?|screenshots?|stock|inventory|measurements?)\b/i.test(
      clause.object,
    )
  )
    return null;
  if (/^(?:me|us) and\b/i.test(clause.object)) return null;
  if (/\b(?:or|and) me$/i.test(clause.object) || /\b(?:or|and) me$/i.test(recipientOf(clause)))
    return null;
  if (
    /^ to \w/.test(clause.tail) &&
    /^(?:research|investigate|review|find-out|check|find|contact|chase|test)$/.test(
      clause.verbClass.id,
    )
  )
    return purposeState(clause, slots);
  if (/^(?:with|into|in|on|to)\b/i.test(clause.object)) return null;
  return undefined;
}

/** "him added", "the deck reviewed": the object ends in what is done with it. */
function isPassive(object: string): boolean {
  const words = object.split(' ');
  return words.length > 1 && isStateWord((words.at(-1) ?? '').toLowerCase());
}

/** "get this done", "get the quotes from Acme", "get three quotes". */
function getState(clause: Clause, slots: Slots): string | null {
  const words = clause.object.split(' ');
  const at = words.findIndex((word, index) => index > 0 && isStateWord(word.toLowerCase()));
  if (at > 0 && !/^(?:a|an|some|any)$/i.test(words[0] ?? '')) {
    const subject = words.slice(0, at).join(' ');
    const be = isPlural(subject) ? 'are' : 'is';
    return `${asSubject(subject)} ${be} ${words.slice(at).join(' ')}${clause.complement ? ` ${clause.complement}` : ''}`;
  }
  if (
    clause.object === '' ||
    /^(?:with|rid|in|back|on|off|out|over|through|to|together|along|going)\b/i.test(clause.object)
  )
    return null;
  return fill('we have {o} {C}', { ...slots, C: clause.complement });
}

const PURPOSE =
  /^ to (?:see|find out|determine|check|confirm|learn|figure out|verify|ask|know) ((?:if|whether|when|what|who|which|how|why|where)\b.*)$/is;

/** "call Karen to see if she is coming" -> "we know from Karen if she is coming". */
function purposeState(clause: Clause, slots: Slots): string | null {
  const asked = PURPOSE.exec(clause.tail)?.[1];
  if (asked === undefined || clause.complement) return null;
  if (clause.verbClass.id === 'check' && clause.object === 'this') return `we know\u0002 ${asked}`;
  if (!/^(?:contact|chase)$/.test(clause.verbClass.id)) return null;
  return `we know\u0002 from ${slots.o} ${asked}`;
}

/** "push them", "book him": a verb of things with a person for its object means something else. */
export function isMisread(clause: Clause): boolean {
  if (/^(?:contact|chase)$/.test(clause.verbClass.id) && /^(?:me|us)$/i.test(clause.object))
    return true;
  return (
    /^(?:him|her|them|you|me|us)$/i.test(clause.object) &&
    /^(?:publish|create|test|change|schedule|install|fix|tidy|order|find|research)$/.test(
      clause.verbClass.id,
    )
  );
}
