import { headOf } from '../english/nounPhrase';
import type { Context } from './context';
import { exactly } from './exact';
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
  const exact = exactly(main)?.[kind];
  if (exact !== undefined) return exact;
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
  const sort = kindOf(headOf(main.object)) ?? '';
  // Only what can be opened can be checked by opening it.
  if (isMine(main) && !FILE.test(sort)) return [];
  if (verbClass.id === 'install' && !TROUBLE.test(sort)) return [];
  // "needs to be booked" in a statement may be a hotel or a deal.
  if (verbClass.id === 'schedule' && !context.parsed.hasFrame) return [];
  if (verbClass.id === 'add' && isPerson(main.object)) return [];
  return texts;
}

const FILE = /^(?:paper|figures|summary|text|slides|plan|record|detail|money|picture)$/;

/** Work whose result is knowledge is checked as such, whatever it is about. */
export const KNOWING =
  /^(?:research|review|check|test|investigate|find-out|contact|tell|ask|chase)$/;

const TROUBLE = /^(?:trouble|software|device|access)$/;

/** True where the thing tells better than the area why it matters. */
export function ownReasons({ main, area, verbClass }: Context): boolean {
  if (main === null) return false;
  return (
    exactly(main)?.reasons !== undefined ||
    /^(?:pay|sign)$/.test(verbClass?.id ?? '') ||
    (area.id !== 'travel' && /^(?:booking|slides)$/.test(kindOf(headOf(main.object)) ?? ''))
  );
}

/** Sending something in these areas is checked by its arrival, not by the area's own standard. */
export function ownChecks(context: Context): boolean {
  const id = context.verbClass?.id;
  if (KNOWING.test(id ?? '') || /^(?:order|copy|pay|sign)$/.test(id ?? '')) return true;
  const head = headOf(context.main?.object ?? '');
  if (context.main !== null && exactly(context.main)?.checks !== undefined) return true;
  if (context.area.id !== 'travel' && /^(?:booking|slides)$/.test(kindOf(head) ?? '')) return true;
  if (id === 'add')
    return !/^(?:data_entry|website|ecommerce|crm|blog|social)$/.test(context.area.id);
  if (id === 'transfer' || id === 'get')
    return /^(?:customer_comms|inbox|legal|calendar|data_entry|design|sales_followup)$/.test(
      context.area.id,
    );
  if (id === 'answer') return context.area.id === 'social';
  if (id === 'publish' || id === 'schedule') return context.area.id === 'recruiting';
  return id === 'cancel' || (id === 'chase' && context.area.id === 'invoicing');
}
