import { jobOf } from '../agentJobs';
import { decisionOffer, escalationOffer, guardrailOffer } from '../briefOffers';
import type { Offer } from '../build';
import { type Context, tailOf } from '../context';
import { checkOffer, whyOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import { goalState, isStructured } from './agentGoal';
import { builderFor, capital, countWords } from './pieces';
import { restOf } from './promptParts';

/** Shorter prompts read better as a sentence. */
const SHORTEST = 7;
const MOST_ASKS = 6;

/**
 * The whole prompt as a brief for an AI agent, as Markdown: the result first, then every other
 * sentence word for word under what it is. Only for a prompt of a few asks that is long enough.
 */
export function agentForm(context: Context): Rewrite | null {
  const { parsed, input } = context;
  if (parsed.negative || isStructured(input.draft)) return null;
  if (countWords(input.draft) < SHORTEST || parsed.clauses.length > 3) return null;
  const lead = leadOf(context);
  const state = lead === null ? null : goalState(context);
  const kept = state === null ? wordForWord(context, lead) : null;
  if (state === null && kept === null) return null;
  const tasks = input.requests.filter((each) => each.kind === 'task');
  if (tasks.length > MOST_ASKS || tasks[0]?.start !== input.request.start) return null;
  const rest = restOf(input);
  const builder = builderFor(context);
  if (state === null) builder.say(`**Goal:** ${closed(kept ?? '')}`);
  else {
    if (/\bplease\b/i.test(parsed.opening + parsed.courtesy))
      builder.say('Please take this on:\n\n');
    builder.say(`**Goal:** ${lead ? `${lead}${state}` : capital(state)}.`);
  }
  const said = (label: string, lines: readonly string[]) => {
    if (lines.length > 0) builder.say(`\n**${label}:** ${lines.map(closed).join(' ')}`);
  };
  const line = (label: string, offer: Offer | null, before = '') =>
    builder.propose(offer, `\n**${label}:** ${before}`, '.');
  said(
    'Also',
    rest.asks.map((each) => each.replace(/^(?:also|and|then),?\s+/i, '')),
  );
  if (rest.context.length > 0) said('Context', rest.context);
  else line('Context', whyOffer(context), 'this is so that ');
  const { apart } = state === null ? { apart: '' } : tailOf(context);
  const limits = [...(apart === '' ? [] : [capital(apart)]), ...rest.limits];
  const ours = termsOf(context);
  if (limits.length > 0) said('Constraints', limits);
  else line('Constraints', ours.limits);
  line('Done when', checked(context, rest.asks.length + limits.length > 0));
  line('May decide', ours.freedom);
  if (rest.stops.length > 0) said('Stop and ask', rest.stops);
  else line('Stop and ask when', ours.stops);
  const start = input.draft.search(/\S/);
  return {
    form: 'agent',
    text: builder.toString(),
    proposals: builder.proposals,
    replaces: { start: Math.min(start, input.request.start), end: input.draft.trimEnd().length },
  };
}

/** What the agent must not do, may decide and has to ask: by its job, or by the user's own area. */
export function termsOf(
  context: Context,
): Readonly<Record<'limits' | 'freedom' | 'stops', Offer | null>> {
  const job = jobOf(context);
  if (job === null)
    return {
      limits: guardrailOffer(context),
      freedom: decisionOffer(context),
      stops: escalationOffer(context),
    };
  const stated = context.input.request.elements.authority;
  return {
    limits: { element: 'guardrail', values: [job.limit] },
    freedom: stated
      ? null
      : { element: 'authority', values: ['how to get there and in what order'] },
    stops: { element: 'escalation', values: [job.stop] },
  };
}

const ALL_MET = 'every point above is met and anything left out is named with the reason';

/** How we know that it is done; what is said besides the goal has to hold as well. */
export function checked(context: Context, more: boolean): Offer | null {
  const stated = context.input.request.elements.metric !== null;
  const job = jobOf(context);
  const values = job ? [job.check] : (checkOffer(context)?.values ?? []);
  if (!more && !stated) return values.length > 0 ? { element: 'metric', values } : null;
  const [first] = values;
  const both = first === undefined ? [] : [`${first}, and every other point above is met`];
  return { element: 'metric', values: [...new Set([...both, ALL_MET, ...values])] };
}

const WANTED =
  /^(?:i|we)(?:['’]d like| would like| need| want)(?: to (?:have|get|see))? (?=(?:an?|one|some|\d+|two|three|four|five|the)\b)/i;

/** What stands as the goal where no result could be made: the order itself, or the thing that is wanted. */
function wordForWord({ parsed, text }: Context, lead: string | null): string | null {
  const wanted = WANTED.exec(text);
  if (wanted) return text.slice(wanted[0].length);
  return parsed.hasFrame && lead !== null
    ? text.replace(/^(?:task|goal|objective)\s*:\s*/i, '')
    : null;
}

function closed(sentence: string): string {
  const text = capital(sentence.trim());
  return /[.!?…:]["”)]?$/.test(text) ? text : `${text}.`;
}

const POLITE =
  /\b(?:hi|hey|hello|ok|okay|so|now|then|also|next|first|please|pls|can|could|would|will|you|we|i|i['’]d|i['’]ll|want|need|like|to|help|me|just|kindly|go|ahead|and|your|task|is|let['’]s|the)\b/gi;

/** A lead that carries facts ("In lib/text, ") stays; greetings and politeness go; `null` when unsure. */
function leadOf(context: Context): string | null {
  const { opening } = context.parsed;
  const lead =
    /^(?:every|each|in|for|on|under|inside|after|before|when|using|given|based on|if|once|unless|as soon as|since|because|with)\b[^.!?\n]{2,120}[,:]\s/i.exec(
      opening,
    )?.[0];
  const left = opening.slice(lead?.length ?? 0).replace(POLITE, '');
  if (/[\p{L}\d]/u.test(left)) return null;
  return lead === undefined ? '' : `${capital(lead.trim())} `;
}
