import { jobOf } from './agentJobs';
import type { Area, Metric } from './areas';
import { autonomyChoices } from './autonomy';
import type { Offer } from './build';
import { capOf } from './cap';
import type { Context } from './context';
import { deadlineChoices } from './deadlines';
import { filled, firstFew, isKnown, KNOWING, own, ownChecks, ownReasons } from './fitting';
import { freedomOf } from './freedom';
import { speaksOfTime } from './parse/timeWords';
import { wordsOf } from './parse/words';
import { isMine } from './slots';

/** Every form of a request asks for the same offers; each is worked out once. */
function perContext<T>(make: (context: Context) => T): (context: Context) => T {
  const known = new WeakMap<Context, { readonly value: T }>();
  return (context) => {
    const found = known.get(context) ?? { value: make(context) };
    known.set(context, found);
    return found.value;
  };
}

/** Reasons to choose from, the most fitting first; `null` when the writer gave one. */
export const whyOffer = perContext((context: Context): Offer | null => {
  if (context.hasReason || context.parsed.negative || isList(context)) return null;
  const job = jobOf(context);
  if (job !== null) return job.reason ? { element: 'why', values: [job.reason] } : null;
  // One reason for several tasks of which not all are understood may be wrong for the others.
  if (context.state === null && (isJoined(context) || !(context.areaFits || isKnown(context))))
    return null;
  const { area, areaFits } = context;
  const mine = own(context, 'reasons');
  const knowing = KNOWING.test(context.verbClass?.id ?? '') && mine.length > 0;
  const first = knowing || ownReasons(context);
  const ordered = areaFits ? (first ? mine : [...area.reasons, ...mine]) : mine;
  // An appointment of one's own protects no client.
  const personal = /^(?:my|his|her)\b/i.test(context.main?.object ?? '');
  const fitting = personal
    ? ordered.filter((each) => !/\b(?:client|customer)s?\b/.test(each))
    : ordered;
  const values = firstFew(filled(fitting, context), 4, context.state ?? '');
  return values.length > 0 ? { element: 'why', values } : null;
});

/** Checks for a one-off to choose from; `null` when the writer gave a measure. */
export const checkOffer = perContext((context: Context): Offer | null => {
  if (context.input.request.elements.metric || isMixed(context)) return null;
  if (isList(context)) return { element: 'metric', values: ['nothing on this list is open'] };
  const job = jobOf(context);
  if (job !== null) return { element: 'metric', values: [job.check] };
  const { area, areaFits } = context;
  const mine = own(context, 'checks');
  const ordered =
    areaFits && !ownChecks(context)
      ? [...area.checks, ...mine]
      : [...mine, ...(areaFits ? area.checks : [])];
  const numbers = areaFits ? metricTexts(area).slice(0, 1) : [];
  const values = firstFew(
    [...cappedCheck(context), ...filled(ordered, context).slice(0, 3), ...numbers],
    4,
    `${context.state ?? ''} ${whyOffer(context)?.values[0] ?? ''}`,
  );
  // An empty check ("it is done") tells nobody anything: then there is nothing to offer.
  return values.length > 0 ? { element: 'metric', values } : null;
});

/** Several different pieces of work in the writer's words: a check of one would pass over the others. */
function isMixed({ parsed, state }: Context): boolean {
  if (state !== null) return false;
  const seen = parsed.clauses.length > 0 ? parsed.clauses : parsed.glimpsed;
  const acts = seen
    .map((clause) => clause.verbClass.id)
    .filter((id) => !/^(?:tell|review|check|investigate|find-out|contact|talk|ask)$/.test(id));
  return seen.length > 2 && new Set(acts).size > 1;
}

/** The writer's own limit is the first thing to check. */
function cappedCheck(context: Context): readonly string[] {
  const cap = capOf(context);
  if (cap === null || !/^(?:order|schedule|find|get)$/.test(context.verbClass?.id ?? '')) return [];
  return filled([`{it} {is} confirmed in writing at no more than ${cap}`], context);
}

/** Three tasks or more: the reason or check of one would not fit the others. */
function isList({ parsed }: Context): boolean {
  return parsed.clauses.length > 2;
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
  const { input, main, parsed, state, tone } = context;
  if (input.request.elements.authority || state === null || main === null) return null;
  if (isMine(main) && /^(?:transfer|get|return)$/.test(main.verbClass.id)) return null;
  // Shared work and named sources leave less open than the sentence would say.
  if (/\b(?:we|let['’]?s|us)\b/i.test(parsed.opening) || isForAnother(input)) return null;
  if (input.requests.filter((each) => each.kind === 'task').length > MOST_TASKS) return null;
  const first = freedomOf(context);
  if (first === null) return null;
  if (/^How/.test(first) && HOW_SAID.test(`${main.complement} ${parsed.phrase}`)) return null;
  const values = [...new Set([first, ...autonomyChoices('yours')])].slice(0, 5);
  return { element: 'authority', values: values.map((each) => (tone.lower ? small(each) : each)) };
}

/** "Have Tom draft it": the reader is not the one who decides, as Mia is in "Hi Mia, please ...". */
function isForAnother({ draft, request: { assignee } }: Context['input']): boolean {
  if (assignee === null) return false;
  const before = draft.slice(0, assignee.start);
  const after = draft.slice(assignee.end);
  return !(
    /^\s*[,:!–-]/.test(after) || /(?:^|\s)(?:hi|hey|hello|dear|morning|thanks)\s+$|@$/i.test(before)
  );
}

/** Where many things are asked, a word of freedom after each would be noise. */
const MOST_TASKS = 2;

/** The writer says how: "from Acme", "through the portal", "by calling". */
const HOW_SAID = /^(?:from|with|by|through)\b|\b(?:through|via|using|use|by \w+ing|with the)\b/i;

function small(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
