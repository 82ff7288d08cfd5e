import { type Offer, TextBuilder } from '../build';
import { type Context, tailOf } from '../context';
import { authorityOffer, checkOffer, deadlineOffer, whyOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import { opened } from '../tone';

/** What goes into a sentence; dropped from the end when a channel's limit is reached. */
export interface Parts {
  readonly deadline: Offer | null;
  readonly why: Offer | null;
  readonly check: Offer | null;
  readonly authority: Offer | null;
}

const LIMITS = { chat: 60, email: 125, agent: 400 } as const;

/** The request's own sentence with the result in place of the activity. */
export function sentenceForm(context: Context): Rewrite {
  const { input } = context;
  return withinLimit(context, partsOf(context), (parts) => build(context, parts), input.channel);
}

function partsOf(context: Context): Parts {
  const chat = context.input.channel === 'chat';
  return {
    deadline: deadlineOffer(context),
    why: whyOffer(context),
    check: context.parsed.negative ? null : checkOffer(context),
    authority: chat ? null : authorityOffer(context),
  };
}

/** Builds with all parts, then with fewer, until the text fits the channel. */
export function withinLimit(
  context: Context,
  parts: Parts,
  make: (parts: Parts) => TextBuilder,
  channel: keyof typeof LIMITS,
): Rewrite {
  let current = parts;
  let builder = make(current);
  for (const key of ['authority', 'why', 'deadline', 'check'] as const) {
    if (countWords(builder.toString()) <= LIMITS[channel]) break;
    current = { ...current, [key]: null };
    builder = make(current);
  }
  return finish(context, builder, 'sentence');
}

/** Wraps up a text as a rewrite of the request. */
export function finish(context: Context, builder: TextBuilder, form: Rewrite['form']): Rewrite {
  const { start, end } = context.input.request;
  return { form, text: builder.toString(), proposals: builder.proposals, replaces: { start, end } };
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

function build(context: Context, parts: Parts): TextBuilder {
  const { parsed, tone, input } = context;
  const builder = new TextBuilder(tone, input.choices ?? {});
  const tail = context.state === null ? '' : tailOf(context);
  const attach = attaches(context, tail);
  builder.say(
    context.state === null ? parsed.opening + parsed.phrase : `${leadIn(context)} ${context.state}`,
  );
  if (tail === '' || /^,/.test(tail))
    builder.propose(context.state === null && !attach ? null : parts.deadline, ' ', '');
  builder.say(tail);
  let reasoned = false;
  if (attach) reasoned = builder.propose(parts.why, reasonJoin(tail), '');
  closeSentence(builder, context, parts);
  if (!attach && !reasoned) builder.propose(parts.why, ` ${opened('that way', tone)}, `, '.');
  const check = parts.check;
  builder.propose(check, ` ${opened('it’s done when', tone)} `, '.');
  const authority = builder.chosen(parts.authority);
  if (authority !== null) builder.propose(parts.authority, ' ', '');
  return builder;
}

function reasonJoin(tail: string): string {
  return /,$/.test(tail) ? ' so that ' : ', so that ';
}

/** "make sure" in the writer's frame: capital, gerund, and no "be sure to make sure". */
export function leadIn(context: Context): string {
  const { parsed, tone } = context;
  const verb = parsed.mode === 'gerund' ? 'making sure' : 'make sure';
  const opening = parsed.opening.replace(/\b(?:be|make) sure to $/i, (match) =>
    /^[A-Z]/.test(match) ? '\u0001' : '',
  );
  const starts =
    opening === '\u0001' ||
    (opening === '' && /^\p{Lu}/u.test(parsed.phrase)) ||
    (/[.!?:]\s*$/.test(opening) && /^\p{Lu}/u.test(parsed.phrase));
  const capital = starts || (opening === '' && !tone.lower && /^\p{Lu}/u.test(parsed.phrase));
  return (
    opening.replace('\u0001', '') + (capital ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb)
  );
}

/** A reason is attached to a short plain sentence and stands alone after a long one. */
function attaches(context: Context, tail: string): boolean {
  const { parsed, state } = context;
  const rest = state === null ? parsed.phrase : tail;
  if (/[:;\n]|\b(?:if|but|because|unless|don't|not|so|which)\b/i.test(rest)) return false;
  if (/,/.test(tail)) return false;
  return rest.split(/\s+/).length <= (state === null ? 16 : 12);
}

/** Courtesy and closing mark; a mark is added only when a sentence of ours follows. */
function closeSentence(builder: TextBuilder, context: Context, parts: Parts): void {
  const { parsed } = context;
  const more = builder.chosen(parts.check) !== null || builder.chosen(parts.authority) !== null;
  builder.say(parsed.courtesy);
  if (/[.!?…]|\p{Extended_Pictographic}/u.test(parsed.ending) || !more) {
    builder.say(parsed.ending);
    return;
  }
  const question =
    /\b(?:can|could|would|will|cud|cld|wld) (?:you|u|ya|someone|somebody|anyone|we|one of)\b|\bmind\b|\bany chance\b/i.test(
      parsed.opening,
    );
  builder.say((question ? '?' : '.') + parsed.ending);
}
