import type { Request } from '../detection/request';
import { headOf } from '../english/nounPhrase';
import { isMisread } from './lightVerbs';
import type { Parsed } from './parse/request';
import type { Clause } from './parse/scan';
import { setUpClass } from './parse/setUp';
import { baseOfParticiple, readStatement } from './parse/statement';
import { isPerson } from './people';
import { recipientOf } from './slots';
import { kindOf } from './things';
import { entryOf } from './verbs/lexicon';

/** Things one chooses among. */
export const OPTIONS =
  /^(?:providers?|options?|vendors?|tools?|venues?|companies|suppliers?|schools?|alternatives|solutions?|agencies|platforms?|apps?|plans|quotes?|quotations?|offers?|bids?|estimates?|caterers?)$/i;

/** Happenings with guests and a date. */
const EVENT =
  /^(?:evening|celebration|gathering|meetup|reception|fundraiser|gala|festival|bbq|retreat|party|event|workshop|offsite|conference|webinar|fair|outing|dinner|lunch|tour|meeting|visit|trip)s?$/i;

const PLANS = /^(?:plan|prepare|host|run)$/;

/** Time that can be kept free. */
const TIME =
  /\b(?:hours?|minutes?|time|days?|slots?|mornings?|afternoons?|evenings?|weeks?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i;

/** The clause as if it had been said with another verb. */
function as(base: string, clause: Clause): Clause {
  const entry = entryOf(base);
  return entry ? { ...clause, verbClass: entry.verbClass } : clause;
}

/** Verbs that mean something else for this object: "organise the party", "look into three providers". */
export function weighed(clause: Clause): Clause {
  if (/^organi[sz]e$/.test(clause.base) && EVENT.test(headOf(clause.object)))
    return as(
      /^(?:meeting|visit|trip)s?$/i.test(headOf(clause.object)) ? 'schedule' : 'host',
      clause,
    );
  if (clause.base === 'get together' && clause.object === '') return as('meet', clause);
  const put =
    clause.base === 'get'
      ? (/^(.+?) ((?:into|onto) .+)$/is.exec(clause.object) ??
        /^(this|that|these|those|them|it) ((?:in|on) .+)$/is.exec(clause.object))
      : null;
  if (put?.[1] !== undefined && put[2] !== undefined)
    return as('put', { ...clause, base: 'put', object: put[1], complement: put[2] });
  if (
    clause.base === 'sort out' &&
    /^(?:booking|meeting)$/.test(kindOf(headOf(clause.object)) ?? '')
  )
    return as('arrange', clause);
  if (
    clause.base === 'find' &&
    /^(?:causes?|reasons?|source|culprit)$/i.test(headOf(clause.object))
  )
    return as('find out', clause);
  // A pile is sorted out, a fault is fixed.
  if (
    /^(?:sort|clear|straighten) (?:out|up)$/.test(clause.base) &&
    !/^(?:trouble|software|device)$/.test(kindOf(headOf(clause.object)) ?? '')
  )
    return as('tidy up', clause);
  // "the page for the table ready": the end of what is to be had belongs to it.
  if (clause.base === 'get' && / ready$/i.test(clause.complement))
    return { ...clause, object: `${clause.object} ${clause.complement}`, complement: '' };
  if (/^block/.test(clause.base)) {
    const object = clause.object || clause.tail.trim();
    if (TIME.test(object))
      return as('schedule', { ...clause, object, tail: clause.object ? clause.tail : '' });
  }
  return clause.base === 'look into' && OPTIONS.test(headOf(clause.object))
    ? as('research', clause)
    : clause;
}

/** A participle after what it is about: "get the form signed". */
const DONE = /(?:ed|done|sent|made|written|built|paid|put|set|cut|drawn|given|sold|bought)$/i;

/** What may stand behind such a participle; before a noun it describes the noun. */
const BEHIND = /^(?:to|by|in|into|on|onto|for|from|with|at|as|up|out|off|and|before|after)$/i;

/** "get the form signed" signs it; `null` when we do not know what is done, `undefined` when nothing is. */
function causative(clause: Clause): Clause | null | undefined {
  const words = clause.object.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      DONE.test(word) &&
      (index === words.length - 1 || BEHIND.test(words[index + 1] ?? '')),
  );
  if (at < 0) return undefined;
  const base = baseOfParticiple(words[at]?.toLowerCase() ?? '', words[at + 1]?.toLowerCase());
  const entry = entryOf(base ?? '');
  if (!entry) return null;
  const next = at + entry.words.length;
  return {
    ...clause,
    base: entry.base,
    verbClass:
      (entry.base === 'set up' ? setUpClass(words.slice(0, at).join(' ')) : undefined) ??
      entry.verbClass,
    object: words.slice(0, at).join(' '),
    complement: `${words.slice(next).join(' ')} ${clause.complement}`.trim(),
    recipient: '',
  };
}

/** What the words mean for reasons and checks: "text Ana" calls her, "get it signed" signs it, "provide an update" gives it to us. */
function meant(clause: Clause): Clause | null {
  if (
    /^(?:text|dm|message|e?mail|e-mail)$/.test(clause.base) &&
    recipientOf(clause) === '' &&
    isPerson(clause.object)
  )
    return as('call', clause);
  const done = /^(?:get|have)$/.test(clause.base) ? causative(clause) : undefined;
  if (done !== undefined) return done === null ? null : weighed(done);
  const ready = /^(.+) ready$/is.exec(clause.object);
  if (clause.base === 'get' && ready?.[1] !== undefined)
    return as('prepare', {
      ...clause,
      base: 'prepare',
      object: /^everything$/i.test(ready[1]) ? clause.complement.replace(/^for /i, '') : ready[1],
      recipient: '',
    });
  const asked =
    clause.verbClass.id === 'check'
      ? /^with (.+?)(?: (?:what|when|where|who|which|how|if|whether|that)\b.*)?$/is.exec(
          clause.complement,
        )
      : null;
  if (asked?.[1] !== undefined && isPerson(asked[1]))
    return as('ask', { ...clause, object: asked[1], complement: '', isClause: false });
  if (clause.isClause && clause.verbClass.id === 'check') return as('find out', clause);
  if (PLANS.test(clause.base) && EVENT.test(headOf(clause.object))) return as('schedule', clause);
  if (
    /^(?:run|do|perform|conduct|carry out)$/.test(clause.base) &&
    kindOf(headOf(clause.object)) === 'figures'
  )
    return as('create', clause);
  if (
    /^set ?up$/.test(clause.base) &&
    /^(?:something|a time|some time|time)\b/i.test(clause.object)
  )
    return as('schedule', { ...clause, object: 'the meeting' });
  if (clause.base === 'find' && /^(?:time|slot|date|day)s?$/i.test(headOf(clause.object)))
    return as('schedule', { ...clause, object: 'the meeting' });
  return /^(?:provide|give|supply|furnish)$/.test(clause.base) && recipientOf(clause) === ''
    ? { ...clause, recipient: 'us' }
    : clause;
}

/** The clause whose reasons and checks are offered; `null` when none says enough. */
export function mainClause(
  parsed: Parsed,
  clauses: readonly Clause[],
  request: Request,
  text: string,
): Clause | null {
  const found = chosen(parsed, clauses) ?? unread(parsed, request, text);
  return found === null || isMisread(found) ? null : meant(found);
}

/** Of what was only glimpsed the last clause counts, for it tells what comes out in the end. */
function chosen({ negative, glimpsed }: Parsed, clauses: readonly Clause[]): Clause | undefined {
  const seen = clauses.length > 0 || negative ? clauses : glimpsed;
  const tells = (clause: Clause) => clause.verbClass.id === 'tell';
  if (clauses.length === 0) return seen.findLast((clause) => !tells(clause)) ?? seen[0];
  // "look into it and fix it": the fix counts.
  const acts = LOOKING.test(seen[0]?.verbClass.id ?? '')
    ? seen.find((clause) => ACTING.test(clause.verbClass.id))
    : undefined;
  // "print it and send it to Ana": that it arrives counts.
  const sends = PREPARING.test(seen[0]?.base ?? '')
    ? seen.find((clause) => clause.verbClass.id === 'transfer')
    : undefined;
  return acts ?? sends ?? seen.find((clause) => !tells(clause)) ?? seen[0];
}

const PREPARING = /^(?:print|print out|scan|sign|copy|pack|wrap|fold|seal)$/;
const LOOKING = /^(?:investigate|review|check|contact)$/;
const ACTING =
  /^(?:fix|create|update|publish|pay|order|add|remove|close|change|schedule|answer|choose)$/;

/** A request without a clause that could be read: a statement, or what the detector found. */
function unread(parsed: Parsed, request: Request, text: string): Clause | null {
  if (parsed.negative) return null;
  return readStatement(parsed.words, text) ?? (parsed.hasFrame ? named(request) : null);
}

/** What the detector read, where the words have no form that can be turned: enough to choose a check by. */
function named({ verb, object, recipient }: Request): Clause | null {
  const entry = verb === null ? undefined : entryOf(verb.toLowerCase());
  if (!entry || object === null) return null;
  return {
    base: entry.base,
    verbClass: entry.verbClass,
    object: object.text,
    isClause: false,
    recipient: (recipient?.text ?? '').replace(/^(?:to|for|with) /i, ''),
    complement: '',
    tail: '',
  };
}
