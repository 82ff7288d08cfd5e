import { headOf } from '../english/nounPhrase';
import { isDated } from './lightVerbs';
import { OPTIONS } from './meaning';
import type { Clause } from './parse/scan';
import type { Texts } from './things';

/** Trades: what counts is that somebody comes. */
const TRADE =
  /^(?:plumber|electrician|handyman|painter|carpenter|cleaner|locksmith|gardener|technician|mechanic|roofer|glazier|tiler|plasterer|builder|decorator|exterminator|movers?)s?$/i;

/** What a row is held against: "class verb sort: object complement". */
function keyOf({ verbClass, base, object, complement, isClause }: Clause): string {
  const head = headOf(object).toLowerCase();
  const sort = isClause
    ? 'CLAUSE'
    : TRADE.test(head)
      ? 'TRADE'
      : OPTIONS.test(head)
        ? `OPTION${head.endsWith('s') ? 'S' : ''}`
        : isDated(head)
          ? 'DATE'
          : head;
  return `${verbClass.id} ${base} ${sort}: ${object} / ${complement}`;
}

/**
 * Pairs of verb and thing that a table of kinds cannot tell; the first that fits counts. Reasons
 * of `null`: those of the thing or the verb hold here too.
 */
const ROWS: readonly (readonly [key: RegExp, reasons: string | null, check: string])[] = [
  [/\b(?:train|bus|plane|ferry) tickets?\b/i, '', 'the tickets are here and the details match'],
  [/duplicat/i, null, 'a search finds no pair'],
  [
    /^(?:chase|contact|tell) .*\b(?:paid|overdue|owe|unpaid|outstanding|invoices?)\b/i,
    'we are paid',
    'it is paid, or we have a date for it',
  ],
  [/^(?:chase|ask) .* \/ for /i, null, 'it is here, or we have a date for it'],
  [
    /(?:do|perform|conduct|carry out) (?:count|check|test|audit|inventory|analysis|survey|review|search|comparison)s?:/,
    null,
    'the result is written down where we both can see it',
  ],
  [/ backups?:/, null, 'one restore has been tested'],
  [/^(?:find|get|gather|transfer|choose) .* TRADE/, null, 'a day and time are agreed'],
  [
    /^(?:get|gather) .* (?:feedback|comment|opinion|view|input)s?:/,
    'we know what to change',
    'the main points are in one place, with who said what',
  ],
  [/^contact .* TRADE/, null, 'we know who comes, when, and what it costs'],
  [/ reconcile /, '', 'nothing is left unmatched'],
  [
    /^(?:find|get|gather|transfer|choose) .* OPTIONS/,
    'we can choose',
    'each shows its price and terms, side by side',
  ],
  [
    /^(?:find|get|choose) .* OPTION:/,
    '',
    'price and terms are in writing and we can say yes or no',
  ],
  // What is traded is neither delivered nor waited for.
  [
    /^order .*(?:[$€£]\d|\b[A-Z]{3,}\b|\b(?:funds?|shares?|stocks?|bonds?|options|puts|calls|swaps?|gas|power|volumes?)\b)/,
    '',
    'the confirmation is in and shows the right amount',
  ],
  [
    /^review .* (?:resume|cv|profile|candidate|applicant|application)s?:/,
    'we know whether to go on',
    'I have your yes or no and the reason for it',
  ],
  // What others wrote is read, not corrected.
  [
    /^review .* (?:e-?mail|message|article|storie|story|transcript|book|new|post|link|file)s?:/,
    '',
    'I know what you think of {them} and what we should do, if anything',
  ],
  [
    / compare OPTIONS/,
    'we can decide on facts',
    'they are compared on the same points, price included',
  ],
  [/ unsubscribe /, '', 'nothing of the kind comes in any more'],
  [
    /^(?:create|gather) .* lists?:/,
    'we see it all in one place',
    'nothing is missing and every entry is current',
  ],
  [
    /^update .* lists?:/,
    'nobody works from old information',
    'every entry is current and nothing is missing',
  ],
  [
    /^schedule .* (?:table|ticket|seat)s?:/,
    'nobody has to worry about it on the day',
    'the confirmation is in and the details match',
  ],
  [/ renew /, 'there is no gap', 'the new end date is confirmed in writing'],
  [/ (?:re)?confirm (?!CLAUSE)/, '', 'we have it in writing'],
  [/ block/, 'the time stays free', 'the calendar shows it and nothing clashes'],
  [
    / (?:reschedule|move|shift|push|postpone)\b.* DATE:/,
    'nobody turns up at the wrong time',
    'the calendar shows the new time and everyone involved has accepted it',
  ],
  [
    / cancel (?!meeting|event|party)\S+:/,
    '',
    'the cancellation is confirmed and costs us nothing more',
  ],
  [/^add .* DATE:/, null, 'each one is there with its result and next step'],
  [/ service /, '', 'the work is done and the report is on file'],
  [/^tidy .* (?:room|car|van|hall)s?:/, '', 'everything has its place and is found at a glance'],
  [/ rename /, '', 'each one is found by its new name'],
  [/ (?:flag|label|tag) /, '', 'none has been missed'],
  [/ (?:sort|file) (?!inbox|mailbox)\S+:/, '', 'each one can be found where it belongs'],
  [
    / (?:write|document|describe|note)\b.* CLAUSE/,
    'the work goes on when somebody is away',
    'somebody who has never done it can follow it',
  ],
  [/^(?:fix|install|test) .* forms?:/, null, 'a test entry has come through'],
  [
    /^publish .* (?:ad|advert|post|posting)s?: .*\bjob\b/i,
    null,
    'it shows up in a search and applying works',
  ],
  [
    /^add .* (?:contact|lead|name|card|attendee|client|customer)s?:/,
    null,
    'each one can be found and no detail is missing',
  ],
];

const known = new WeakMap<Clause, Partial<Texts> | null>();

/** What exactly this pair of verb and thing is good for; `null` when it is not one that we know. */
export function exactly(clause: Clause): Partial<Texts> | null {
  const found = known.get(clause);
  if (found !== undefined) return found;
  const fresh = lookUp(keyOf(clause));
  known.set(clause, fresh);
  return fresh;
}

function lookUp(key: string): Partial<Texts> | null {
  const row = ROWS.find(([pattern]) => pattern.test(key));
  if (!row) return null;
  const [, reasons, check] = row;
  return { checks: [check], ...(reasons === null ? {} : { reasons: [reasons].filter(Boolean) }) };
}
