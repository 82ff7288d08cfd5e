import { checkInOffer, decisionOffer, escalationOffer } from '../briefOffers';
import type { Offer } from '../build';
import { type Context, wholeState } from '../context';
import { checkOffer, deadlineOffer, whyOffer } from '../offers';
import type { PackForm } from '../pack';
import type { Rewrite } from '../rewrite';
import { builderFor, capital, deadlineText, finish, leadIn } from './pieces';

const SLOT = /\{(\w+)\}/;

/** A message form from a user's pack; lines whose slot has nothing to say are left out. */
export function packForm(context: Context, form: PackForm): Rewrite | null {
  if (!form.channels.includes(context.input.channel) || context.parsed.negative) return null;
  const builder = builderFor(context);
  const stated = deadlineText(context);
  const said: Readonly<Record<string, string>> = {
    ask: leadIn(context, 'take this on', 'taking this on'),
    outcome: capital(wholeState(context) ?? context.text.trim()),
    deadline: stated,
  };
  const offers: Readonly<Record<string, Offer | null>> = {
    why: whyOffer(context),
    success: checkOffer(context),
    deadline: stated === '' ? deadlineOffer(context) : null,
    decide: decisionOffer(context),
    comeBack: escalationOffer(context),
    checkIn: checkInOffer(context),
  };
  for (const { text } of form.lines) {
    const slot = SLOT.exec(text);
    const name = slot?.[1] ?? '';
    const before = (builder.length > 0 ? '\n' : '') + (slot ? text.slice(0, slot.index) : text);
    const after = slot ? text.slice(slot.index + slot[0].length) : '';
    const words = said[name] ?? '';
    if (!slot || words !== '') builder.say(before + words + after);
    else builder.propose(offers[name] ?? null, before, after);
  }
  return builder.length > 0 ? finish(context, builder, 'brief') : null;
}
