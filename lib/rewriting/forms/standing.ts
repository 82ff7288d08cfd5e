import { isIndefinite } from '../../english/nounPhrase';
import type { Context } from '../context';
import { tailOf } from '../context';
import { authorityOffer, metricOffer, whyOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import { DEADLINE_MARK } from '../slots';
import { opened } from '../tone';
import { builderFor, capital, closing, countWords, finish, LIMITS, leadIn } from './pieces';

/** A standing duty: what stays true, with a rhythm and a target, never with a date. */
export function standingForm(context: Context): Rewrite | null {
  const { parsed, area, tone, recurring, input } = context;
  const state = context.state?.replaceAll(DEADLINE_MARK, '') ?? null;
  if (state === null || parsed.negative || (context.timed && !recurring)) return null;
  const rhythm = recurring ? null : /^every /.test(area.cadence) ? area.cadence : null;
  if (!recurring && (rhythm === null || !context.areaFits || !isStanding(context))) return null;
  if (metricOffer(context) === null) return null;
  const { inside, apart } = tailOf(context);
  const builder = builderFor(context);
  builder.add(`${keepLead(context, state)}`);
  if (rhythm !== null)
    builder.propose(
      {
        element: 'deadline',
        values: [...new Set([rhythm, 'every day', 'every week', 'every month'])],
      },
      ' ',
      '',
    );
  builder.say(inside + parsed.courtesy);
  builder.propose(whyOffer(context), ', so that ', '');
  builder.say(closing(context, true).replace(/^$/, '.'));
  if (apart !== '') builder.say(` ${tone.lower ? apart : capital(apart)}.`);
  builder.propose(metricOffer(context), ` ${opened('target', tone)}: `, '.');
  builder.propose(authorityOffer(context), ' ', '');
  return countWords(builder.toString()) <= LIMITS[input.channel]
    ? finish(context, builder, 'standing')
    : null;
}

/** "keep customer emails answered" where the verb allows it, else "make sure ...". */
function keepLead(context: Context, state: string): string {
  const { main, verbClass } = context;
  const predicate = verbClass?.keep;
  const single = context.parsed.clauses.length === 1;
  if (
    !main ||
    predicate === undefined ||
    !single ||
    main.complement ||
    /^(?:i|we|he|she|they)\b/i.test(main.object)
  )
    return `${leadIn(context)} ${state}`;
  const after = state.startsWith(`${main.object} `) ? state.slice(main.object.length) : '';
  const adjective = ADJECTIVES.exec(after)?.[1];
  return `${leadIn(context, 'keep', 'keeping')} ${main.object} ${adjective ?? predicate}`;
}

/** True for work that comes back by itself: "answer customer emails", not "answer this email". */
function isStanding(context: Context): boolean {
  const { main, verbClass } = context;
  return (
    main !== null &&
    verbClass?.keep !== undefined &&
    !isIndefinite(main.object) &&
    !/^(?:this|that|these|those|it|them)\b/i.test(main.object) &&
    !/\d/.test(main.object)
  );
}

/** "accurate, complete and up to date": only adjectives can follow "keep X". */
const ADJECTIVES =
  /^ (?:is|are) ((?:accurate|current|correct|complete|up to date|in order|under control)(?:(?:,| and|, and) (?:accurate|current|correct|complete|up to date|in order))*)/;
