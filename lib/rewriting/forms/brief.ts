import { checkInOffer, decisionOffer, escalationOffer } from '../briefOffers';
import type { Offer } from '../build';
import { type Context, tailOf, wholeState } from '../context';
import { checkOffer, deadlineOffer, isDeliverable, metricOffer, whyOffer } from '../offers';
import type { Rewrite } from '../rewrite';
import {
  builderFor,
  capital,
  countWords,
  deadlineText,
  finish,
  isQuestion,
  LIMITS,
  leadIn,
} from './pieces';

/** A structured block with labels, for work that deserves one. */
export function briefForm(context: Context): Rewrite | null {
  const { parsed, input, recurring } = context;
  if (parsed.negative || input.channel === 'chat' || context.state === null) return null;
  if (!isDeliverable(context) || parsed.phrase.split(/\s+/).length < 3) return null;
  const stated = deadlineText(context);
  const state = withoutEnd(wholeState(context), stated);
  const builder = builderFor(context);
  if (state === null)
    builder.say(context.text.trimEnd() + (/[.!?…:)]$/.test(context.text.trimEnd()) ? '' : '.'));
  else {
    const ask =
      parsed.opening.trim() === ''
        ? ''
        : `${leadIn(context, 'take this on', 'taking this on')}${isQuestion(context) ? '?' : ':'}`;
    builder.say(ask === '' ? '' : `${ask}\n\n`).say(`Outcome: ${capital(state)}.`);
    const { apart } = tailOf(context);
    if (apart !== '') builder.say(` ${capital(apart)}.`);
  }
  const line = (label: string, offer: Offer | null) =>
    builder.propose(offer && capitalized(offer), `\n${label}: `, '.');
  if (state === null) builder.say('\n');
  line('Why', whyOffer(context));
  line('Success looks like', recurring ? metricOffer(context) : checkOffer(context));
  if (stated !== '') builder.say(`\nDeadline: ${stated.replace(/^by (?=\S)/i, '')}.`);
  else line('Deadline', deadlineOffer(context));
  line('You decide', decisionOffer(context));
  line('Come back to me if', escalationOffer(context));
  line('Check-in', checkInOffer(context));
  return countWords(builder.toString()) <= LIMITS[input.channel]
    ? finish(context, builder, 'brief')
    : null;
}

/** The outcome without the deadline at its end, which has a line of its own. */
function withoutEnd(state: string | null, deadline: string): string | null {
  if (state === null || deadline === '' || !state.endsWith(` ${deadline}`)) return state;
  return state
    .slice(0, -deadline.length - 1)
    .replace(/(?: (?:by|for|on|before|at)|,? (?:but|and|or))$/, '');
}

/** Values on a line of their own begin as the label wants: plain, without "by". */
function capitalized(offer: Offer): Offer {
  return offer.element === 'deadline'
    ? { ...offer, values: offer.values.map((each) => each.replace(/^by (?:the )?/, '')) }
    : offer;
}
