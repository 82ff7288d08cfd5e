import type { Offer } from '../build';
import type { Context } from '../context';
import { deadlineOffer, metricOffer, whyOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import { opened } from '../tone';
import {
  asItem,
  builderFor,
  closing,
  countWords,
  finish,
  LIMITS,
  leadIn,
  statedDeadline,
} from './pieces';

/** The area's own result, with the writer's task kept word for word as a starting point. */
export function biggerForm(context: Context): Rewrite | null {
  const { area, parsed, tone, input } = context;
  const result = area.results[0];
  if (
    area.id === 'general' ||
    !context.areaFits ||
    !parsed.hasFrame ||
    parsed.negative ||
    result === undefined
  )
    return null;
  if (context.recurring || context.state === null || !isLarge(context)) return null;
  const builder = builderFor(context);
  builder.add(`${leadIn(context)} ${result}`);
  builder.say(statedDeadline(context));
  builder.propose(deadlineOffer(context), ' ', '');
  builder.propose(otherReason(whyOffer(context)), ', so that ', '');
  builder.say(closing(context, true).replace(/^$/, '.'));
  builder
    .add(` ${opened('starting point', tone)}: `)
    .say(`${asItem(parsed.phrase)}${parsed.courtesy}`)
    .add('; the rest is your call.');
  builder.propose(metricOffer(context), ` ${opened('it’s done when', tone)} `, '.');
  return countWords(builder.toString()) <= LIMITS[input.channel]
    ? finish(context, builder, 'sentence')
    : null;
}

/** A call or a sent file is no larger than it looks; work with choices in it may be. */
function isLarge(context: Context): boolean {
  const { verbClass } = context;
  return (
    verbClass !== null &&
    (verbClass.keep !== undefined || verbClass.latitude === true) &&
    !/^(?:contact|answer|check|find|teach)$/.test(verbClass.id)
  );
}

/** The first reason often says the same as the result, so the second one leads here. */
function otherReason(offer: Offer | null): Offer | null {
  const [first, second, ...rest] = offer?.values ?? [];
  return first === undefined || second === undefined
    ? offer
    : { element: 'why', values: [second, first, ...rest] };
}
