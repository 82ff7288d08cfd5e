import { TextBuilder } from '../build';
import type { Context } from '../context';
import { checkOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import { opened } from '../tone';
import { finish } from './sentence';

/** The writer's sentence word for word, with how we know that it is done. */
export function doneWhenForm(context: Context): Rewrite {
  const { input, tone, text } = context;
  const builder = new TextBuilder(tone, input.choices ?? {});
  builder.say(text);
  const offer = checkOffer(context);
  if (builder.chosen(offer) !== null && !/[.!?…:)\p{Extended_Pictographic}]\s*$/u.test(text))
    builder.say('.');
  builder.propose(offer, ` ${opened('done when', tone)} `, '.');
  return finish(context, builder, 'done-when');
}
