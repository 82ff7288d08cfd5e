import type { Request } from '../../detection/request';
import { areaOf } from '../areas';
import { type Context, contextOf } from '../context';
import { deadlineOffer, metricTexts, whyOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import { opened } from '../tone';
import { asItem, builderFor, closing, leadIn, statedDeadline } from './pieces';

/** Between two bundled requests there may stand nothing but marks, bullets and connecting words. */
const GAP =
  /^[\s,;.:!?•\-–*\d)\][]*(?:(?:and|then|also|next|finally|plus|please)[\s,]*)*(?:[\s•\-–*\d.)\][]*)$/i;

/** Areas in which several tasks of one sentence add up to one result. */
const BUNDLED =
  /^(?:product_launch|webinar_event|onboarding|email_campaign|workflow|recruiting|travel)$/;

/** Several tasks as one outcome; each task stays, word for word, as a starting point. */
export function bundleForm(context: Context): Rewrite | null {
  const members = membersOf(context);
  if (!context.parsed.hasFrame || context.parsed.negative || context.input.channel === 'agent')
    return null;
  if (members.length === 0)
    return context.parsed.clauses.length >= 3 &&
      BUNDLED.test(context.area.id) &&
      !/\n/.test(context.text)
      ? single(context)
      : null;
  const { draft } = context.input;
  for (const [index, member] of members.entries()) {
    const next = members[index + 1];
    if (next && !GAP.test(draft.slice(member.end, next.start))) return null;
  }
  const whole = { ...context.input.request, end: members.at(-1)?.end ?? context.input.request.end };
  // Without a result of their own the tasks only stand side by side; an approval is never optional.
  if (areaOf(whole, draft, context.input.packs).id === 'general') return null;
  if (/\bsign[- ]?off|\bapprov/i.test(draft.slice(whole.start, whole.end))) return null;
  const parts = members.map((request) => contextOf({ ...context.input, request }));
  // "Around 800 words", "the printer needs it by May": a detail is no starting point.
  if (parts.some(({ parsed }) => parsed.clauses.length + parsed.glimpsed.length === 0)) return null;
  const { id } = areaOf(whole, draft, context.input.packs);
  // One shop task beside two others does not make all three about the shop.
  if (parts.filter((part) => part.area.id === id).length < 2) return null;
  const items = parts.map((part) => asItem(`${part.parsed.phrase}${part.parsed.courtesy}`.trim()));
  const last = members.at(-1);
  return compose(
    context,
    items.join('; '),
    { start: members[0]?.start ?? 0, end: last?.end ?? 0 },
    members,
  );
}

function membersOf(context: Context): readonly Request[] {
  const { request, requests } = context.input;
  if (request.bundle === null) return [];
  const members = requests.filter((each) => each.bundle === request.bundle && each.kind === 'task');
  return members.length >= 3 && members[0]?.start === request.start ? members : [];
}

function single(context: Context): Rewrite {
  return compose(context, asItem(context.parsed.phrase), context.input.request, [
    context.input.request,
  ]);
}

function compose(
  context: Context,
  items: string,
  span: { start: number; end: number },
  members: readonly Request[],
): Rewrite {
  const { draft } = context.input;
  const whole = { ...context.input.request, start: span.start, end: span.end };
  const area = areaOf(whole, draft, context.input.packs);
  const bundled: Context = {
    ...context,
    area,
    areaFits: area.id !== 'general',
    main: null,
    verbClass: null,
  };
  const builder = builderFor(context);
  builder.add(
    `${leadIn(context)} ${area.id === 'general' ? 'all of this is done and nothing is left open' : (area.results[0] ?? '')}`,
  );
  if (members.length === 1) builder.say(statedDeadline(context));
  if (!members.some((each) => each.deadline)) builder.propose(deadlineOffer(bundled), ' ', '');
  if (!members.some((each) => each.elements.why))
    builder.propose(whyOffer(bundled), ', so that ', '');
  builder.say(closing(context, true).replace(/^$/, '.'));
  const values =
    area.id === 'general'
      ? area.checks
      : [...area.checks.slice(0, 2), ...metricTexts(area)]
          .filter((each) => !each.includes('{'))
          .slice(0, 4);
  builder
    .add(` ${opened('starting points', context.tone)}, your call on the rest: `)
    .say(items)
    .say('.');
  builder.propose(
    { element: 'metric', values },
    ` ${opened('it’s done when', context.tone)} `,
    '.',
  );
  return { form: 'bundle', text: builder.toString(), proposals: builder.proposals, replaces: span };
}
