import { headOf } from '../english/nounPhrase';
import type { Context } from './context';
import { OPTIONS } from './meaning';
import type { Clause } from './parse/scan';
import { isOneName, isPerson } from './people';
import { fillFor, isMine, recipientOf, slotsOf } from './slots';
import { deedOf, kindOf, textsFor } from './things';

/** Nobody is told to change nothing else who is asked for changes of their own. */
const GUARD = /\b(?:everything|nothing) else\b/;
const INVITED = /^(?:your|any|some|items|an?|one|changes|whatever)\b/i;

/** Fills the texts for the request's own object and drops those with a gap or a repetition. */
export function filled(texts: readonly string[], context: Context): readonly string[] {
  const { main, tone, text } = context;
  const known = text.toLowerCase();
  return texts
    .map((each) => {
      if (!/\{/.test(each)) return each;
      if (main && /\{w/.test(each) && !isPerson(recipientOf(main))) return '';
      if (/^(?:me|us|you)$/i.test(main?.object ?? '') && !/\{w/.test(each)) return '';
      if (/\{L\}/.test(each) && (!main || slotsOf(main, tone.british).L === '')) return '';
      return main && (main.object || /\{w/.test(each)) ? fillFor(each, main, tone.british) : '';
    })
    .filter(
      (each) =>
        each !== '' &&
        !/^(?:has|have|need|needs|can)\b/.test(each) &&
        !(GUARD.test(each) && INVITED.test(main?.object ?? '')) &&
        !known.includes(each.toLowerCase()),
    );
}

/** The first `count` texts, those first that do not say again what was `said`. */
export function firstFew(texts: readonly string[], count: number, said = ''): readonly string[] {
  const known = pairsOf(said);
  const fresh = (text: string) => ![...pairsOf(text)].some((pair) => known.has(pair));
  return [...new Set([...texts.filter(fresh), ...texts.filter((each) => !fresh(each))])].slice(
    0,
    count,
  );
}

/** Neighbouring words that tell something: an offer should not say again what the state says. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));
}

/** Reasons or checks by the thing and what is done with it, then by the verb alone. */
export function own(context: Context, kind: 'reasons' | 'checks'): readonly string[] {
  const { verbClass, main } = context;
  if (!verbClass || !main) return [];
  const exact = exactly(main, kind);
  if (exact !== null) return exact;
  const found = main.isClause ? '' : headOf(main.object);
  // Whatever is ordered has to arrive; that a card is also a record does not matter.
  const head = verbClass.id === 'order' && !ORDERED.test(kindOf(found) ?? '') ? 'supplies' : found;
  const mine = isMine(main);
  const deed = deedOf(verbClass.id, main.base, mine);
  const thing =
    deed === null ? [] : textsFor(deed, head, deed === 'put' && isOneName(main.object))[kind];
  const verb = byVerb(context, kind);
  return deed !== null && (mine || kindOf(head) !== null)
    ? [...thing, ...verb]
    : [...verb, ...thing];
}

const ORDERED = /^(?:booking|money|paper|access)$/;

/** Trades: what counts is that somebody comes. */
const TRADE =
  /^(?:plumber|electrician|handyman|painter|carpenter|cleaner|locksmith|gardener|technician|mechanic|roofer|movers?)s?$/i;

/** Papers that stand for a person. */
const SOMEBODY = /^(?:resumes?|cvs?|profiles?|candidates?|applicants?|applications?)$/i;

/** What is traded is neither delivered nor waited for. */
const TRADED =
  /[$€£]\d|\b[A-Z]{3,}\b|\b(?:funds?|shares?|stocks?|bonds?|options|puts|calls|swaps?|gas|power|volumes?)\b/;

const READ =
  /^(?:e-?mails?|messages?|articles?|stories|story|transcripts?|books?|news|posts?|links?|file)$/i;

/** Pairs of verb and thing that a table of kinds cannot tell. */
function exactly(main: Clause, kind: 'reasons' | 'checks'): readonly string[] | null {
  const head = headOf(main.object);
  const checks = kind === 'checks';
  if (checks && /duplicat/i.test(main.object)) return ['a search finds no pair'];
  if (checks && /^(?:chase|ask)$/.test(main.verbClass.id) && /^for /i.test(main.complement))
    return ['it is here, or we have a date for it'];
  if (
    checks &&
    /^(?:do|perform|conduct|carry out)$/.test(main.base) &&
    /\b(?:count|check|test|audit|inventory|analysis|survey|review|search|comparison)s?$/i.test(head)
  )
    return ['the result is written down where we both can see it'];
  if (main.verbClass.id === 'order' && TRADED.test(main.object))
    return checks ? ['the confirmation is in and shows the right amount'] : [];
  if (checks && /^backups?$/i.test(head)) return ['one restore has been tested'];
  if (main.verbClass.id === 'review' && SOMEBODY.test(head))
    return checks ? ['I have your yes or no and the reason for it'] : ['we know whether to go on'];
  // What others wrote is read, not corrected.
  if (main.verbClass.id === 'review' && READ.test(head))
    return checks ? ['I know what you think of {them} and what we should do, if anything'] : [];
  if (!/^(?:find|get|gather|transfer|choose)$/.test(main.verbClass.id)) return null;
  if (checks && TRADE.test(head)) return ['a day and time are agreed'];
  if (OPTIONS.test(head))
    return checks ? ['each shows its price and terms, side by side'] : ['we can choose'];
  return null;
}

/** True when we know what sort of thing the request is about, or its verb says what for. */
export function isKnown({ main, verbClass }: Context): boolean {
  return (
    (verbClass?.reasons.length ?? 0) > 0 || (main !== null && kindOf(headOf(main.object)) !== null)
  );
}

function byVerb(context: Context, kind: 'reasons' | 'checks'): readonly string[] {
  const { verbClass, main } = context;
  if (!verbClass || !main) return [];
  const texts = isMine(main) && verbClass.mine ? verbClass.mine[kind] : verbClass[kind];
  if (kind === 'reasons') return texts;
  // Only what can be opened can be checked by opening it.
  if (isMine(main) && !FILE.test(headOf(main.object))) return [];
  if (verbClass.id === 'install' && !TROUBLE.test(headOf(main.object))) return [];
  // "needs to be booked" in a statement may be a hotel or a deal.
  if (verbClass.id === 'schedule' && !context.parsed.hasFrame) return [];
  if (verbClass.id === 'add' && isPerson(main.object)) return [];
  return byObject(texts, headOf(main.object), verbClass.id);
}

const FILE =
  /^(?:files?|decks?|reports?|lists?|spreadsheets?|sheets?|drafts?|documents?|docs?|contracts?|copy|copies|invoices?|quotes?|presentations?|slides?|figures|numbers|data|photos?|pictures?|screenshots?|links?|forms?|agreements?|minutes|notes|pdfs?|exports?|schedules?|plans?|budgets?|resumes?|cvs?|statements?|receipts?|summary|summaries|template|templates|attachments?|emails?|letters?|models?|information|info|details)$/i;

/** Work whose result is knowledge is checked as such, whatever it is about. */
export const KNOWING =
  /^(?:research|review|check|test|investigate|find-out|contact|tell|ask|chase)$/;

const MEETING =
  /^(?:meeting|call|appointment|interview|demo|1:1|one-on-one|sync|standup|kickoff|kick-off|retro|check-?in|review|chat|walkthrough|session)s?$/i;

const BOOKING =
  /^(?:room|hotel|flight|table|car|venue|trip|ticket|seat|van|taxi|train|hall|slot|appointment)s?$/i;

const TROUBLE =
  /^(?:bug|issue|problem|error|leak|crash|glitch|warning|failure|login|button|form|server|account|system|tool|integration|automation|script|workflow|feature|filter|alert|dashboard|access|series|laptop|computer|phone|machine|line|connection|database|feed|build|pipeline|app|link|page|printer|test|wifi|phone|scanner|sync|import|export|checkout|search|it|this)s?$/i;

/** Puts the check that fits the thing first; the others stay to choose from. */
function byObject(texts: readonly string[], head: string, id: string): readonly string[] {
  const wanted =
    id === 'schedule'
      ? MEETING.test(head)
        ? /accepted/
        : BOOKING.test(head)
          ? /confirmation/
          : null
      : id === 'fix' && TROUBLE.test(head)
        ? /tried it again/
        : null;
  if (wanted === null) return texts;
  return [
    ...texts.filter((each) => wanted.test(each)),
    ...texts.filter((each) => !wanted.test(each)),
  ];
}

/** Sending something in these areas is checked by its arrival, not by the area's own standard. */
export function ownChecks(context: Context): boolean {
  const id = context.verbClass?.id;
  if (KNOWING.test(id ?? '')) return true;
  if (id === 'add')
    return !/^(?:data_entry|website|ecommerce|crm|blog|social)$/.test(context.area.id);
  if (id === 'transfer' || id === 'get')
    return /^(?:customer_comms|inbox|legal|calendar|data_entry|design)$/.test(context.area.id);
  if (id === 'publish' || id === 'schedule') return context.area.id === 'recruiting';
  return id === 'cancel' || (id === 'chase' && context.area.id === 'invoicing');
}
