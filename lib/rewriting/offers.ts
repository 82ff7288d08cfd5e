import type { Area, Metric } from './areas';
import { general } from './areas/general';
import { autonomyChoices } from './autonomy';
import type { Offer } from './build';
import type { Context } from './context';
import { deadlineChoices } from './deadlines';
import { fillFor, isMine } from './state';

/** Fills the texts for the request's own object and drops those with a gap or a repetition. */
function filled(texts: readonly string[], context: Context): readonly string[] {
  const { main, tone, text } = context;
  const known = text.toLowerCase();
  return texts
    .map((each) => {
      if (!/\{/.test(each)) return each;
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

/** Reasons that hold for nearly anything that should not be done. */
const PROHIBITION = [
  'nothing has to be undone later',
  'nobody is caught out',
  'we keep our options open',
];

function firstFew(texts: readonly string[], count: number): readonly string[] {
  return [...new Set(texts)].slice(0, count);
}

function own(context: Context, kind: 'reasons' | 'checks'): readonly string[] {
  const { verbClass, main } = context;
  if (!verbClass) return [];
  return main && isMine(main) && verbClass.mine ? verbClass.mine[kind] : verbClass[kind];
}

/** Reasons to choose from, the most fitting first; `null` when the writer gave one. */
export function whyOffer(context: Context): Offer | null {
  if (context.hasReason) return null;
  if (context.parsed.negative) return { element: 'why', values: PROHIBITION };
  if (!context.main && !context.parsed.hasFrame) return null;
  const { area, areaFits } = context;
  const mine = own(context, 'reasons');
  const ordered = areaFits ? [...area.reasons, ...mine] : [...mine, ...general.reasons];
  const values = firstFew(filled(ordered, context), 4);
  return values.length > 0 ? { element: 'why', values } : null;
}

/** Sending something in these areas is checked by its arrival, not by the area's own standard. */
function ownChecks(context: Context): boolean {
  const id = context.verbClass?.id;
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
      : [...mine, ...(areaFits ? area.checks : general.checks)];
  const numbers = areaFits ? metricTexts(area).slice(0, 1) : [];
  const values = firstFew([...filled(ordered, context).slice(0, 3), ...numbers], 4);
  return values.length > 0 ? { element: 'metric', values } : null;
}

/** Measures with a number for a standing duty or a bigger result. */
export function metricOffer(context: Context): Offer | null {
  if (context.input.request.elements.metric) return null;
  if (context.area.id === 'general') return checkOffer(context);
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

/** Deadlines to choose from; `null` when the request says anything about time. */
export function deadlineOffer(context: Context): Offer | null {
  const { input, timed, recurring, parsed } = context;
  if (
    timed ||
    recurring ||
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
  if (context.input.request.elements.authority || context.verbClass?.latitude !== true) return null;
  if (context.main && isMine(context.main)) return null;
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
