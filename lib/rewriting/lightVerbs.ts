import { asSubject, headOf, isPlural } from '../english/nounPhrase';
import type { Clause } from './parse/scan';
import { isStateWord } from './parse/verbPhrase';
import { isPerson } from './people';
import { agree, fill, isMine, recipientOf, type Slots } from './slots';
import { kindOf } from './things';

/** Things in a calendar, which move from day to day. */
export function isDated(head: string): boolean {
  return (
    kindOf(head) === 'meeting' ||
    /^(?:review|delivery|launch|\d{1,2}(?:[:.]\d{2})?(?:am|pm)?)s?$/i.test(head)
  );
}

/** "write up how we do it", "list what is missing": verbs that put a question on paper. */
const WRITES = /^(?:write up|write down|document|note down|describe)$/;
const LISTS = /^(?:list|note|flag|highlight|mark|log|record)$/;

/** True for verbs whose object may be a question: "list what is missing". */
export function takesClause(base: string): boolean {
  return WRITES.test(base) || LISTS.test(base);
}

/**
 * The state of a verb whose meaning lies in the words after it: `null` where no state is safe,
 * `undefined` where the templates of its class decide.
 */
export function specialState(clause: Clause, slots: Slots): string | null | undefined {
  if (
    /^(?:transfer|get)$/.test(clause.verbClass.id) &&
    /\b(?:call|ring|shout|hand|heads[- ]up|try|ping|chance|break|thought)$/i.test(clause.object) &&
    /^(?:give|get|bring)/.test(clause.base)
  )
    return null;
  if (clause.base === 'get' && !clause.recipient) {
    const done = getState(clause, slots);
    if (!/^to /i.test(clause.complement) || (done !== null && isPassive(clause.object)))
      return done;
  }
  if (/^(?:email|text|dm|message|mail)$/.test(clause.base) && !clause.recipient) {
    const [who = '', about = ''] = clause.object.split(/(?= (?:about|that|on|re|regarding)\b)/i);
    if (isPerson(who) && /^ that\b/i.test(about))
      return `${asSubject(who)} ${isPlural(who) ? 'know' : 'knows'}${about} ${clause.complement}`.trim();
    if (/^to /i.test(clause.complement)) return undefined;
    const audience = isPerson(who) || /\b(?:list|subscribers|audience)$/i.test(who);
    if (audience)
      return fill('{O} {has} heard from us {C}', {
        ...slots,
        O: asSubject(who),
        C: `${about} ${clause.complement}`,
      });
  }
  if (clause.verbClass.id === 'tell' && /^(?:me|us|him|her|them) \S/i.test(clause.object))
    return null;
  const part = clause.verbClass.id === 'add' ? /^(?:in)?to (.+)$/is.exec(clause.complement) : null;
  if (part?.[1] !== undefined && PARTED.test(headOf(part[1])))
    return fill('{O} {is} part of {place}', { ...slots, place: part[1] });
  const told = /^(?:double )?check with$/.test(clause.base)
    ? /^(.+?) that (.+)$/is.exec(clause.object)
    : null;
  if (told?.[1] !== undefined && told[2] !== undefined)
    return fill('{O} {has} confirmed that {what}', {
      ...slots,
      O: asSubject(told[1]),
      what: told[2],
    });
  // Somebody of the writer's own hears from the reader, not from "us".
  if (clause.verbClass.id === 'contact' && /^(?:my|our)\b/i.test(clause.object))
    return fill('{O} {has} heard from you {C}', slots);
  if (clause.verbClass.id === 'ask' && clause.isClause) return fill('we know{T} {o} {C}', slots);
  // A call that is returned is no thing that comes back.
  if (clause.base === 'return' && /\bcalls?\b/i.test(clause.object)) return null;
  if (/^(?:type|write) up$/.test(clause.base)) return fill('{O} {is} {ed} {C}', slots);
  if (clause.base === 'compare')
    return fill(agree('we know{T} how {O} compare{s} {C}', slots.plural !== ''), slots);
  if (/^recommend$/.test(clause.base))
    return clause.isClause
      ? null
      : /^(?:one|some)$/i.test(clause.object)
        ? fill('we know{T} which one you recommend {C}', slots)
        : fill('we have {o} {C} that you recommend', slots);
  if (/^(?:re)?confirm$/.test(clause.base) && !clause.isClause && !/^your\b/i.test(clause.object))
    return fill('{O} {is} confirmed {C}', slots);
  if (/^block/.test(clause.base) && clause.verbClass.id === 'schedule')
    return fill('{O} {is} blocked in the calendar {C}', slots);
  if (clause.base === 'keep an eye on') return fill('{O} {is} looked after {C}', slots);
  // What comes of a look only the reader knows.
  if (/look(?! for)|check out/.test(clause.base)) return null;
  if (/^(?:it|them) (?:round|around|over|across|along)\b/i.test(clause.object)) return null;
  if (clause.isClause && LISTS.test(clause.base)) return fill('{o} is {ed} {C}', slots);
  if (/^(?:clean|clean up|tidy|tidy up)$/.test(clause.base) && /duplicat/i.test(clause.object))
    return fill('{O} {is} merged or gone {C}', slots);
  if (clause.isClause && WRITES.test(clause.base))
    return `it is written down ${clause.object} ${clause.complement}`.trim();
  if (/^(?:chase|ask)$/.test(clause.verbClass.id) && /^for .+/is.test(clause.complement)) {
    const what = clause.complement.slice(4);
    return /^(?:invoices?|payments?|money|bills?)$/i.test(
      headOf(what).replace(/\d.*/, '') || what.split(' ')[0] || '',
    ) || /^(?:the )?(?:invoice|payment|bill)\b/i.test(what)
      ? fill('{O} {has} paid {what} or named a date', { ...slots, what })
      : / from /i.test(what)
        ? fill('{O} {has} given us {what}', { ...slots, what })
        : `we have ${what} from ${slots.o}`;
  }
  if (
    isMine(clause) &&
    /^(?:order|create|find|gather|copy|schedule)$/.test(clause.verbClass.id) &&
    clause.recipient !== '' &&
    clause.object !== ''
  )
    return fill('{W} {Whas} {o} {C}', { ...slots, W: asSubject(clause.recipient), Whas: 'have' });
  if (/^(?:submit|turn in|hand in)$/.test(clause.base) && !clause.recipient && !clause.complement)
    return fill('{O} {is} {ed}', slots);
  if (/^(?:reschedule|move|shift|push|push back|postpone)$/.test(clause.base)) {
    const to = /^(with .+?|)\s?(to .+)$/is.exec(`${clause.complement}${clause.tail}`.trim());
    if (to && isDated(headOf(clause.object)))
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
  if (clause.verbClass.id === 'teach' && /^how\b/i.test(clause.complement))
    return fill(agree('{O} know{s} {C}', slots.plural !== ''), slots);
  if (/^what you can\b/i.test(clause.object)) return null;
  if (
    /^(?:transfer|get)$/.test(clause.verbClass.id) &&
    !clause.recipient &&
    (/^(?:me|us|him|her|you)$/i.test(clause.object) ||
      (/^them$/i.test(clause.object) &&
        /^(?:e?mail|e-mail|text|dm|message|give|pay)$/.test(clause.base))) &&
    !/^to /i.test(clause.complement)
  )
    return null;
  if (isMisread(clause)) return null;
  const made = clause.base === 'make' ? CHANGED.exec(clause.object) : null;
  if (made?.[1] !== undefined)
    return `${asSubject(made[1])} ${isPlural(made[1]) ? 'are' : 'is'} ${made[2]} ${clause.complement}`.trim();
  if (clause.base === 'make' && /^(?:it|this|that|them)\b/i.test(clause.object)) return null;
  if (clause.base === 'get' && /^to an?\b/i.test(clause.complement)) return null;
  if (clause.base === 'remind' && !clause.complement && !/^ to\b/.test(clause.tail))
    return fill('{O} {has} had a reminder', slots);
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
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      (isStateWord(word.toLowerCase()) ||
        (index > 1 && index === words.length - 1 && /[a-z]{2}[^e]ed$/.test(word))),
  );
  if (at > 0 && !/^(?:a|an|some|any)$/i.test(words[0] ?? '')) {
    const subject = words.slice(0, at).join(' ');
    const be = isPlural(subject) ? 'are' : 'is';
    return `${asSubject(subject)} ${be} ${words.slice(at).join(' ')}${clause.complement ? ` ${clause.complement}` : ''}`;
  }
  if (
    clause.object === '' ||
    (/^(?:him|her|them|me|us)$/i.test(clause.object) &&
      /^ ?to\b/.test(clause.complement + clause.tail)) ||
    /^(?:with|rid|in|back|on|off|out|over|through|to|together|along|going)\b/i.test(clause.object)
  )
    return null;
  return fill('we have {o} {C}', { ...slots, C: clause.complement });
}

/** "make the banner smaller" */
const CHANGED =
  /^(.+) ((?:(?:small|bigg|larg|short|long|clear|eas|simpl|fast|quick|bright|dark|nic|cheap|wid|strong)(?:i?er)|available|public|private|visible|bold)(?: and \w+er)?)$/i;

const PURPOSE =
  /^ to (?:see|find out|determine|check|confirm|learn|figure out|verify|ask|know) ((?:if|whether|when|what|who|which|how|why|where)\b.*)$/is;

/** "call Karen to see if she is coming" -> "we know from Karen if she is coming". */
function purposeState(clause: Clause, slots: Slots): string | null {
  const asked = PURPOSE.exec(clause.tail)?.[1];
  if (asked === undefined || clause.complement) return null;
  if (clause.verbClass.id === 'check' && clause.object === 'this')
    return `we know${slots.T} ${asked}`;
  if (!/^(?:contact|chase)$/.test(clause.verbClass.id)) return null;
  return `we know${slots.T} from ${slots.o} ${asked}`;
}

/** "plan to attend", "cut here", "look in the booklet", "in directing it": no thing to do anything with. */
const STRAY =
  /^(?:to|of|or|and|in|at|from|on|here|there|sure)\b(?! (?:it|them)$)|^(?:some|any)thing$/i;

/** "push them", "book him": a verb of things with a person for its object means something else. */
export function isMisread(clause: Clause): boolean {
  if (STRAY.test(clause.object)) return true;
  if (/^(?:make|put)$/.test(clause.base) && /^an? (?:mental |quick )?note\b/i.test(clause.object))
    return true;
  if (/^(?:contact|chase)$/.test(clause.verbClass.id) && /^(?:me|us)$/i.test(clause.object))
    return true;
  if (/^them$/i.test(clause.object))
    return /^(?:find|schedule|research)$/.test(clause.verbClass.id) && clause.base !== 'compare';
  return (
    /^(?:him|her|you|me|us)$/i.test(clause.object) &&
    /^(?:publish|create|test|change|schedule|install|fix|tidy|order|find|research)$/.test(
      clause.verbClass.id,
    )
  );
}

/** What something is added to as a part of it. */
const PARTED =
  /^(?:endpoint|api|app|component|function|service|module|class|script|pipeline|build|suite|workflow|plan|program|programme|curriculum)$/i;
