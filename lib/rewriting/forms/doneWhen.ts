import type { Offer } from '../build';
import type { Context } from '../context';
import { checkOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import { opened } from '../tone';
import { builderFor, endingOf, finish, isQuestion } from './pieces';

/** Where the way is the point, the check is about the way. */
const LEARNED: Readonly<Record<string, Offer>> = {
  teaching: { element: 'metric', values: ['you have done it once on your own'] },
  'one-right-way': { element: 'metric', values: ['each step has been done as described'] },
};

/** The writer's sentence word for word, with how we know that it is done. */
export function doneWhenForm(context: Context): Rewrite | null {
  const { tone } = context;
  const [, signOff] = endingOf(context);
  const text = context.text.slice(0, context.text.length - signOff.length);
  const builder = builderFor(context);
  const offer = LEARNED[context.input.request.keepAsTask ?? ''] ?? checkOffer(context);
  if (offer === null) return null;
  builder.say(text);
  const ends = /[.!?…:)\p{Extended_Pictographic}]\s*$/u.test(text);
  if (builder.chosen(offer) !== null && !ends) builder.say(isQuestion(context) ? '?' : '.');
  // An emoji closes a line, not a sentence: what follows it would read as one with it.
  const gap = /\p{Extended_Pictographic}\uFE0F?\s*$/u.test(text) ? '\n' : ' ';
  builder.propose(
    offer,
    `${gap}${opened(context.recurring ? 'target:' : 'done when', tone)} `,
    '.',
  );
  return finish(context, builder, 'done-when');
}
