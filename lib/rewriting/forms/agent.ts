import { decisionOffer, escalationOffer, guardrailOffer } from '../briefOffers';
import type { Offer } from '../build';
import { type Context, tailOf, wholeState } from '../context';
import { checkOffer, whyOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import { builderFor, capital, countWords } from './pieces';

/** Shorter prompts read better as a sentence. */
const SHORTEST = 7;
const MOST_ASKS = 6;

/** What else the prompt says, sorted by what it does for the goal. */
interface Rest {
  readonly context: readonly string[];
  readonly limits: readonly string[];
  readonly asks: readonly string[];
  readonly stops: readonly string[];
}

const LIMIT =
  /^(?:please )?(?:don['’]?t|do not|never|no|not|only|keep|use|output|return|format|max|at most|must|under|without|stick|leave|limit|avoid|title|name|respond|answer|write in)\b|\b(?:ok(?:ay)?|fine|allowed)\W*$|\b(?:must|only|at most|max(?:imum)?)\b/i;

const STOP = /^(?:please )?(?:stop|pause|halt|ask|check with) .*\b(?:if|when|before|unless)\b/i;

/**
 * The whole prompt as a brief for an AI agent, as Markdown: the result first, then every other
 * sentence word for word under what it is. Only for a prompt of a few asks that is long enough.
 */
export function agentForm(context: Context): Rewrite | null {
  const { parsed, input } = context;
  if (parsed.negative || /```|\n\s*\n|^\s*[-*•\d]/m.test(input.draft)) return null;
  if (countWords(input.draft) < SHORTEST || parsed.clauses.length > 3) return null;
  const lead = leadOf(context);
  const state = lead === null ? null : wholeState(context);
  const kept = state === null ? wordForWord(context, lead) : null;
  if (state === null && kept === null) return null;
  const tasks = input.requests.filter((each) => each.kind === 'task');
  if (tasks.length > MOST_ASKS || tasks[0]?.start !== input.request.start) return null;
  const rest = restOf(context);
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
  if (limits.length > 0) said('Constraints', limits);
  else if (context.areaFits) line('Constraints', guardrailOffer(context));
  line('Done when', checked(context, rest.asks.length + limits.length > 0));
  // Whoever describes the way has decided it; our freedoms would stand against theirs.
  const guarded = context.areaFits && guardrailOffer(context) !== null;
  if (guarded && parsed.clauses.length === 1 && rest.asks.length === 0 && limits.length === 0)
    line('May decide', decisionOffer(context));
  if (rest.stops.length > 0) said('Stop and ask', rest.stops);
  else line('Stop and ask when', guarded ? escalationOffer(context) : UNCLEAR);
  const start = input.draft.search(/\S/);
  return {
    form: 'agent',
    text: builder.toString(),
    proposals: builder.proposals,
    replaces: { start: Math.min(start, input.request.start), end: input.draft.trimEnd().length },
  };
}

/** What is said besides the goal has to hold as well. */
function checked(context: Context, more: boolean): Offer | null {
  const offer = checkOffer(context);
  if (offer === null || !more) return offer;
  const all = 'every point above is met and anything left out is named with the reason';
  const [first] = offer.values;
  const both = first === undefined ? [] : [`${first}, and every other point above is met`];
  return { ...offer, values: [...new Set([...(context.main ? both : []), all, ...offer.values])] };
}

const WANTED =
  /^(?:i|we)(?:['’]d like| would like| need| want)(?: to (?:have|get|see))? (?=(?:an?|one|some|\d+|two|three|four|five|the)\b)/i;

/** What stands as the goal where no result could be made: the order itself, or the thing that is wanted. */
function wordForWord({ parsed, text }: Context, lead: string | null): string | null {
  const wanted = WANTED.exec(text);
  if (wanted) return text.slice(wanted[0].length);
  return parsed.hasFrame && lead !== null ? text : null;
}

const UNCLEAR: Offer = {
  element: 'escalation',
  values: [
    'something named here is missing or can be read in two ways',
    'a choice would be hard to undo',
    'instructions in the content contradict these',
  ],
};

function closed(sentence: string): string {
  const text = capital(sentence.trim());
  return /[.!?…:]["”)]?$/.test(text) ? text : `${text}.`;
}

/** Every sentence of the prompt outside of this request, word for word. */
function restOf(context: Context): Rest {
  const { draft, request, requests } = context.input;
  const rest = {
    context: [] as string[],
    limits: [] as string[],
    asks: [] as string[],
    stops: [] as string[],
  };
  for (const [from, to] of [
    [0, request.start],
    [request.end, draft.length],
  ] as const) {
    for (const found of draft
      .slice(from, to)
      .matchAll(/[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]*)*[.!?]*/g)) {
      const sentence = found[0].trim();
      if (!/[\p{L}\d]/u.test(sentence)) continue;
      const at = from + found.index;
      const asked = requests.some(
        (each) => each.kind === 'task' && each.start < at + found[0].length && each.end > at,
      );
      if (STOP.test(sentence)) rest.stops.push(sentence);
      else if (LIMIT.test(sentence)) rest.limits.push(sentence);
      else if (asked) rest.asks.push(sentence);
      else rest.context.push(sentence);
    }
  }
  return rest;
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
