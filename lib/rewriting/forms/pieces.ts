import { type Offer, TextBuilder } from '../build';
import type { Context } from '../context';
import type { Rewrite } from '../rewrite';
import { opened } from '../tone';

/** Most words a rewrite may have, by channel. */
export const LIMITS = { chat: 60, email: 125, agent: 400 } as const;

/** A builder with the writer's tone and the user's choices. */
export function builderFor(context: Context): TextBuilder {
  return new TextBuilder(context.tone, context.input.choices ?? {});
}

/** Forms that end with the writer's own closing. */
const ENDED: ReadonlySet<Rewrite['form']> = new Set([
  'sentence',
  'standing',
  'learning',
  'performance',
  'done-when',
]);

/** Wraps up a text as a rewrite of the request. */
export function finish(context: Context, builder: TextBuilder, form: Rewrite['form']): Rewrite {
  const { start, end } = context.input.request;
  if (ENDED.has(form)) builder.say(endingOf(context)[1]);
  return { form, text: builder.toString(), proposals: builder.proposals, replaces: { start, end } };
}

/** Number of words of a text. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** "make sure" in the writer's frame: capital, gerund, and no "be sure to make sure". */
export function leadIn(context: Context, base = 'make sure', gerund = 'making sure'): string {
  const { parsed, tone } = context;
  const verb = parsed.mode === 'gerund' ? gerund : base;
  const opening = parsed.opening.replace(/\b(?:be|make) sure (?:to|(?:that )?you) $/i, '');
  const cut = opening !== parsed.opening;
  const startsUpper = /^\p{Lu}/u.test(cut ? parsed.opening.slice(opening.length) : parsed.phrase);
  const atStart = opening === '' || /[.!?:]\s*$/.test(opening);
  const capital = startsUpper && (atStart || cut) && !tone.lower;
  return opening + (capital ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb);
}

/** True when the writer asks ("could you ...") rather than tells. */
export function isQuestion(context: Context): boolean {
  return /\b(?:can|could|would|will|cud|cld|wld)(?:n['’]t)? (?:you|u|ya|someone|somebody|anyone|we|one of)\b|\bmind\b|\bany chance\b|\bpossible\b/i.test(
    context.parsed.opening,
  );
}

/** The request's closing mark; one is added only when a sentence of ours follows. */
export function closing(context: Context, more: boolean): string {
  const [ending] = endingOf(context);
  if (!more || /[.!?…]|\p{Extended_Pictographic}/u.test(ending)) return ending;
  if (context.state === null && /[.!?…]["”’)]$/.test(context.parsed.phrase)) return ending;
  return (isQuestion(context) ? '?' : '.') + ending;
}

/** The closing mark, and a word of thanks or a greeting that has to stay last. */
export function endingOf({ parsed }: Context): readonly [mark: string, signOff: string] {
  const at = parsed.ending.search(/\s*\p{L}/u);
  return at < 0 ? [parsed.ending, ''] : [parsed.ending.slice(0, at), parsed.ending.slice(at)];
}

/** "It's done when ..." as a sentence of its own. */
export function proposeCheck(builder: TextBuilder, context: Context, offer: Offer | null): void {
  const lead = context.recurring ? 'target:' : 'it’s done when';
  builder.propose(offer, ` ${opened(lead, context.tone)} `, '.');
}

/** The writer's words for the work, as an item after a colon: first letter small where it can be. */
export function asItem(phrase: string): string {
  const first = /^\p{L}+/u.exec(phrase)?.[0] ?? '';
  const keep = first === 'I' || (first.length > 1 && first === first.toUpperCase());
  return keep ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** Upper case for the first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MONTH = /^\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** The writer's deadline, word for word, with the month that belongs to it. */
export function deadlineText(context: Context): string {
  const { draft, request } = context.input;
  const { deadline } = request;
  if (!deadline) return '';
  // "a 15 min meeting", "past Wednesday", "after lunch": lengths and past days are no deadlines.
  if (
    /^\d+ ?-?(?:min|minutes?|mins|hours?|hrs?|h)\b/i.test(deadline.text.trim()) ||
    /\b(?:past|last|since)\s*$/i.test(
      draft.slice(Math.max(0, deadline.start - 8), deadline.start),
    ) ||
    /^(?:past|last|lunch|dinner)\b/i.test(deadline.text.trim())
  )
    return '';
  const month = /\d$/.test(deadline.text)
    ? (MONTH.exec(draft.slice(deadline.end, request.end))?.[0] ?? '')
    : '';
  return deadline.text.trim() + month;
}

/** The writer's deadline with a preposition, for a sentence that does not hold it yet. */
export function statedDeadline(context: Context): string {
  const stated = deadlineText(context);
  if (stated === '') return '';
  return /^(?:by|before|until|till|no later|not later|at|on|in|within|today|tonight|tomorrow|this|next|as soon|asap|end|eod|cob|first|prior|ahead|for|after|during|end|early|late|within|immediately|now)\b/i.test(
    stated,
  )
    ? ` ${stated}`
    : /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|noon|\d)/i.test(
          stated,
        )
      ? ` by ${stated}`
      : '';
}
