import { type Context, tailOf, wholeState } from '../context';
import { authorityOffer, deadlineOffer, metricOffer, whyOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import { builderFor, closing, countWords, finish, LIMITS, leadIn } from './pieces';

const FIRST_TIME =
  /\b(?:first time|never (?:done|led|run|presented)|learn|practi[cs]e|get experience|try your hand|new to)\b/i;
const ROUTINE = /\b(?:as usual|as always|like last time|same as last|as before|the usual)\b/i;

/** True where somebody may be doing this for the first time. */
export function isLearning(context: Context): boolean {
  return (
    context.area.id === 'presentation' ||
    FIRST_TIME.test(context.text) ||
    FIRST_TIME.test(near(context))
  );
}

/** True where the choice between learning and performance is worth offering. */
export function isRoutine(context: Context): boolean {
  return isLearning(context) || ROUTINE.test(context.text);
}

function near(context: Context): string {
  const { draft, request } = context.input;
  return draft.slice(Math.max(0, request.start - 200), request.end + 200);
}

/** The same work as something to learn from: a goal for the person, coaching and room for mistakes. */
export function learningForm(context: Context): Rewrite | null {
  const state = wholeState(context);
  if (state === null || context.parsed.negative || context.input.channel === 'chat') return null;
  const builder = builderFor(context);
  builder.say(`${leadIn(context)} ${state}`);
  if (tailOf(context).inside === '') builder.propose(deadlineOffer(context), ' ', '');
  builder.say(closing(context, true).replace(/^$/, '.'));
  builder.propose(
    {
      element: 'why',
      values: [
        'you can do the next one on your own',
        'you know why each step matters',
        'you can show somebody else how it is done',
      ],
    },
    ' This one is for learning, so that ',
    '.',
  );
  builder.propose(
    {
      element: 'metric',
      values: [
        'you can say what went well and what you would change',
        'you have made the main choices yourself',
        'you have asked for help at most twice',
      ],
    },
    ' It’s done when ',
    '.',
  );
  builder.propose(
    {
      element: 'checkIn',
      values: [
        'we talk it through before you start and once halfway',
        'we rehearse it once together',
        'we look at it together afterwards',
      ],
    },
    ' My part: ',
    '.',
  );
  builder.add(' Mistakes are part of it; ask early.');
  return countWords(builder.toString()) <= LIMITS[context.input.channel]
    ? finish(context, builder, 'learning')
    : null;
}

/** The same work for somebody who knows how: a target and a free hand. */
export function performanceForm(context: Context): Rewrite | null {
  const state = wholeState(context);
  if (state === null || context.parsed.negative) return null;
  const builder = builderFor(context);
  builder.say(`${leadIn(context)} ${state}`);
  if (tailOf(context).inside === '') builder.propose(deadlineOffer(context), ' ', '');
  builder.propose(whyOffer(context), ', so that ', '');
  builder.say(closing(context, true).replace(/^$/, '.'));
  builder.propose(metricOffer(context), ' Target: ', '.');
  builder.propose(authorityOffer(context), ' ', '');
  return countWords(builder.toString()) <= LIMITS[context.input.channel]
    ? finish(context, builder, 'performance')
    : null;
}
