import type { Offer, TextBuilder } from '../build';
import { type Context, tailOf } from '../context';
import { authorityOffer, checkOffer, deadlineOffer, whyOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import { DEADLINE_MARK } from '../slots';
import { opened } from '../tone';
import {
  builderFor,
  capital,
  closing,
  countWords,
  finish,
  LIMITS,
  leadIn,
  proposeCheck,
} from './pieces';

/** What goes into a sentence; dropped from the end when a channel's limit is reached. */
interface Parts {
  readonly deadline: Offer | null;
  readonly why: Offer | null;
  readonly check: Offer | null;
  readonly authority: Offer | null;
}

/**
 * The request's own sentence with the result in place of the activity. Where the activity cannot be
 * turned safely the sentence stays word for word, and what makes it an outcome is added.
 */
export function sentenceForm(context: Context): Rewrite | null {
  let parts = partsOf(context);
  // The same words as a state, with nothing to tell when it holds, are no help.
  if (!parts.why && !parts.check) return null;
  // An unchanged sentence with a check is a task that was kept.
  if (context.state === null && !parts.why) return null;
  let builder = build(context, parts);
  for (const key of ['authority', 'why', 'deadline', 'check'] as const) {
    if (countWords(builder.toString()) <= LIMITS[context.input.channel]) break;
    parts = { ...parts, [key]: null };
    builder = build(context, parts);
  }
  return finish(context, builder, 'sentence');
}

function partsOf(context: Context): Parts {
  return {
    deadline: deadlineOffer(context),
    why: isSpliced(context) ? null : whyOffer(context),
    check: context.parsed.negative ? null : checkOffer(context),
    authority: authorityOffer(context),
  };
}

/** "..., need em by noon": a second sentence after a comma, to which no reason can be joined. */
function isSpliced({ text }: Context): boolean {
  return /,\s*(?:(?:i|we|they|he|she|it|nobody|no one|everyone|everybody|people|there)(?:['’]\w+)?\s+\S|needs? (?:it|them|em|this|that)\b)/i.test(
    text,
  );
}

function build(context: Context, parts: Parts): TextBuilder {
  const { parsed, tone, state } = context;
  const builder = builderFor(context);
  const { inside, apart } = state === null ? { inside: '', apart: '' } : tailOf(context);
  const attach = attaches(context, inside);
  if (state === null) builder.say(parsed.opening + parsed.phrase);
  else sayState(builder, `${leadIn(context)} ${state}`, parts.deadline, inside);
  if (state === null && attach && isShort(parsed.phrase)) builder.propose(parts.deadline, ' ', '');
  builder.say(inside + parsed.courtesy);
  if (attach) builder.propose(parts.why, /,$/.test(inside) ? ' so that ' : ', so that ', '');
  const more =
    apart !== '' ||
    builder.chosen(parts.check) !== null ||
    builder.chosen(parts.authority) !== null ||
    (!attach && builder.chosen(parts.why) !== null);
  builder.say(closing(context, more));
  if (apart !== '') builder.say(` ${tone.lower ? apart : capital(apart)}.`);
  if (!attach) builder.propose(parts.why, ` ${opened('that way', tone)}, `, '.');
  proposeCheck(builder, context, parts.check);
  builder.propose(parts.authority, ' ', '');
  return builder;
}

/** The state with the proposed deadline where it reads best: inside, or after the last word. */
function sayState(builder: TextBuilder, text: string, deadline: Offer | null, tail: string): void {
  const at = text.indexOf(DEADLINE_MARK);
  const rest = at < 0 ? '' : text.slice(at).replaceAll(DEADLINE_MARK, '');
  builder.say(at < 0 ? text : text.slice(0, at));
  if (at >= 0) {
    builder.propose(deadline, ' ', '');
    builder.say(rest);
  } else if (tail === '') builder.propose(deadline, ' ', '');
}

/** A reason is attached to a short plain sentence and stands alone after a long one. */
function attaches(context: Context, tail: string): boolean {
  const { parsed, state } = context;
  const rest = state === null ? parsed.phrase : tail;
  if (/\b(?:thx|thanks|thank you|pls|please)\b/i.test(parsed.courtesy)) return false;
  if (/[:;\n]|\b(?:if|but|because|unless|so|which)\b/i.test(rest)) return false;
  if (!parsed.negative && /\b(?:don['’]?t|not)\b/i.test(rest)) return false;
  if (/,/.test(tail) || /\b(?:would|will be) (?:appreciate|be)\b|\bthat would\b/i.test(tail))
    return false;
  return rest.split(/\s+/).length <= (state === null ? 16 : 12);
}

/** Short enough that a deadline at its end is read with the verb. */
function isShort(phrase: string): boolean {
  return phrase.split(/\s+/).length <= 9 && !/\band\b/i.test(phrase);
}
