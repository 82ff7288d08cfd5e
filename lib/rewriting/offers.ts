import { headOf } from '../english/nounPhrase';
import type { Area, Metric } from './areas';
import { autonomyChoices } from './autonomy';
import type { Offer } from './build';
import type { Context } from './context';
import { deadlineChoices } from './deadlines';
import { speaksOfTime } from './parse/timeWords';
import { wordsOf } from './parse/words';
import { fillFor, isMine, isPerson, recipientOf } from './state';
import { deedOf, kindOf, textsFor } from './things';

/** Fills the texts for the request's own object and drops those with a gap or a repetition. */
function filled(texts: readonly string[], context: Context): readonly string[] {
  const { main, tone, text } = context;
  const known = text.toLowerCase();
  return texts
    .map((each) => {
      if (!/\{/.test(each)) return each;
      if (main && /\{w/.test(each) && !isPerson(recipientOf(main))) return '';
      if (/^(?:me|us|you)$/i.test(main?.object ?? '') && !/\{w/.test(each)) return '';
      return main && (main.object || /\{w/.test(each)) ? fillFor(each, main, tone.british) : '';
    })
    .filter(
      (each) =>
        each !== '' &&
        !/^(?:has|have|need|needs|can)\b/.test(each) &&
        !known.includes(each.toLowerCase()),
    );
}

function firstFew(texts: readonly string[], count: number, said = ''): readonly string[] {
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
function own(context: Context, kind: 'reasons' | 'checks'): readonly string[] {
  const { verbClass, main } = context;
  if (!verbClass || !main) return [];
  const head = main.isClause ? '' : headOf(main.object);
  const mine = isMine(main);
  const deed = deedOf(verbClass.id, main.base, mine);
  const thing =
    deed === null ? [] : textsFor(deed, head, deed === 'put' && isPerson(main.object))[kind];
  const verb = byVerb(context, kind);
  return deed !== null && (mine || kindOf(head) !== null)
    ? [...thing, ...verb]
    : [...verb, ...thing];
}

/** True when we know what sort of thing the request is about, or its verb says what for. */
function isKnown({ main, verbClass }: Context): boolean {
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
const KNOWING = /^(?:research|review|check|test|investigate|find-out|contact|tell|ask|chase)$/;

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

/** Reasons to choose from, the most fitting first; `null` when the writer gave one. */
export function whyOffer(context: Context): Offer | null {
  if (context.hasReason || context.parsed.negative) return null;
  // One reason for several tasks of which not all are understood may be wrong for the others.
  if (context.state === null && (isJoined(context) || !(context.areaFits || isKnown(context))))
    return null;
  const { area, areaFits } = context;
  const mine = own(context, 'reasons');
  const knowing = KNOWING.test(context.verbClass?.id ?? '') && mine.length > 0;
  const ordered = areaFits ? (knowing ? mine : [...area.reasons, ...mine]) : mine;
  // An appointment of one's own protects no client.
  const personal = /^(?:my|his|her)\b/i.test(context.main?.object ?? '');
  const fitting = personal
    ? ordered.filter((each) => !/\b(?:client|customer)s?\b/.test(each))
    : ordered;
  const values = firstFew(filled(fitting, context), 4, context.state ?? '');
  return values.length > 0 ? { element: 'why', values } : null;
}

/** Sending something in these areas is checked by its arrival, not by the area's own standard. */
function ownChecks(context: Context): boolean {
  const id = context.verbClass?.id;
  if (KNOWING.test(id ?? '')) return true;
  if (id === 'add')
    return !/^(?:data_entry|website|ecommerce|crm|blog|social)$/.test(context.area.id);
  if (id === 'transfer' || id === 'get')
    return /^(?:customer_comms|inbox|legal|calendar|data_entry|design)$/.test(context.area.id);
  if (id === 'publish' || id === 'schedule') return context.area.id === 'recruiting';
  return id === 'cancel' || (id === 'chase' && context.area.id === 'invoicing');
}

/** Checks for a one-off to choose from; `null` when the writer gave a measure. */
export function checkOffer(context: Context): Offer | null {
  if (context.input.request.elements.metric) return null;
  const { area, areaFits } = context;
  const mine = own(context, 'checks');
  const ordered =
    areaFits && !ownChecks(context)
      ? [...area.checks, ...mine]
      : [...mine, ...(areaFits ? area.checks : [])];
  const numbers = areaFits ? metricTexts(area).slice(0, 1) : [];
  const values = firstFew(
    [...filled(ordered, context).slice(0, 3), ...numbers],
    4,
    `${context.state ?? ''} ${whyOffer(context)?.values[0] ?? ''}`,
  );
  // An empty check ("it is done") tells nobody anything: then there is nothing to offer.
  return values.length > 0 ? { element: 'metric', values } : null;
}

/** Several tasks, or more than could be read. */
function isJoined({ parsed, text }: Context): boolean {
  return (
    parsed.glimpsed.length > 1 ||
    /[;:]\s|[.!?]\s+\p{Lu}|\n/u.test(text) ||
    text.split(/\s+/).length > 40
  );
}

/** Measures with a number for a standing duty or a bigger result. */
export function metricOffer(context: Context): Offer | null {
  if (context.input.request.elements.metric) return null;
  if (context.area.id === 'general' || !context.areaFits) return checkOffer(context);
  const texts = metricTexts(context.area);
  const values = texts.length > 0 ? texts : context.area.checks;
  return { element: 'metric', values: firstFew(values, 4) };
}

/** The texts of an area's measures with our numbers in them; measures only the writer knows are left out. */
export function metricTexts(area: Area): readonly string[] {
  return area.metrics
    .filter((metric) => metric.ask !== true && metric.suggest !== undefined)
    .map(metricText);
}

/** One measure with its number: "every first reply goes out within 8 working hours". */
export function metricText(metric: Metric): string {
  return metric.text.replace('{n}', metric.suggest === 0 ? 'no' : String(metric.suggest ?? ''));
}

/** Work of an hour or more that somebody brings back: worth a structured brief. */
export function isDeliverable(context: Context): boolean {
  return (
    /^(?:create|update|research|investigate|review|test|find|check|fix|sign)$/.test(
      context.verbClass?.id ?? '',
    ) ||
    (context.areaFits && context.verbClass?.latitude === true)
  );
}

/** Deadlines to choose from; `null` when the request says anything about time. */
export function deadlineOffer(context: Context): Offer | null {
  const { input, timed, recurring, parsed } = context;
  if (
    timed ||
    recurring ||
    input.channel !== 'email' ||
    context.state === null ||
    /^(?:tell|contact|answer|ask|talk|return)$/.test(context.verbClass?.id ?? '') ||
    speaksOfTime(wordsOf(input.draft)) ||
    /\b(?:as well|too|also|if|when|once|unless|each|every|always|whenever)\b/i.test(
      parsed.phrase,
    ) ||
    parsed.negative ||
    /^(?:keep|leave|maintain|monitor|watch|manage|own|stay|track)\b/i.test(parsed.phrase) ||
    (!context.main && !parsed.hasFrame) ||
    /\b(?:if|when|whenever|once|after|before|until)\b/i.test(parsed.opening)
  )
    return null;
  return { element: 'deadline', values: deadlineChoices(input.now, input.channel) };
}

/** Freedom to choose from; only where there is something to decide. */
export function authorityOffer(context: Context): Offer | null {
  const { input } = context;
  if (input.request.elements.authority || context.verbClass?.latitude !== true) return null;
  if (context.state === null || (context.main && isMine(context.main))) return null;
  // Shared work and named sources leave less open than the sentence would say.
  if (/\b(?:we|let['’]?s|us)\b/i.test(context.parsed.opening) || input.request.assignee)
    return null;
  if (/^(?:from|with|by|through)\b/i.test(context.main?.complement ?? '')) return null;
  if (/\b(?:through|via|using|use|by \w+ing|with the)\b/i.test(context.parsed.phrase)) return null;
  return { element: 'authority', values: autonomyChoices('yours') };
}

/** What the owner may decide alone, as the area sees it. */
export function decisionOffer(context: Context): Offer | null {
  const { area, input } = context;
  if (input.request.elements.authority) return null;
  const [one, two, three] = area.decisions;
  const both = [one, two].filter((each) => each !== undefined).join('; ');
  return {
    element: 'authority',
    values: [...new Set([both, one ?? both, two ?? both, three ?? both, 'how you get there'])],
  };
}

/** When the owner should come back. */
export function escalationOffer(context: Context): Offer | null {
  const { area } = context;
  return {
    element: 'escalation',
    values: [area.escalate.slice(0, 2).join('; or if '), ...area.escalate, 'the date is at risk'],
  };
}

/** What must not happen on the way. */
export function guardrailOffer(context: Context): Offer | null {
  const { area } = context;
  if (KNOWING.test(context.verbClass?.id ?? '')) return null;
  return {
    element: 'guardrail',
    values: [area.guardrails.slice(0, 2).join('; '), ...area.guardrails],
  };
}

/** How often the owner says where things stand. */
export function checkInOffer(context: Context): Offer | null {
  const values = context.recurring
    ? [
        'two lines at the end of the week',
        'a short look together once a month',
        'a note when something is off',
      ]
    : ['a short note halfway', 'a word when it is done', 'five minutes together midway'];
  return { element: 'checkIn', values };
}

/** What an agent should leave alone. */
export function scopeOffer(_: Context): Offer {
  return {
    element: 'scope',
    values: [
      'anything not named in the goal',
      'sending, paying, deleting or publishing',
      'changes nobody asked for',
    ],
  };
}
