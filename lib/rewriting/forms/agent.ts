import { agentRun } from '../areas/agentRun';
import type { Offer } from '../build';
import { type Context, tailOf, wholeState } from '../context';
import {
  checkOffer,
  decisionOffer,
  escalationOffer,
  guardrailOffer,
  scopeOffer,
  whyOffer,
} from '../offers';
import type { Rewrite } from '../rewrite';
import { builderFor, capital, finish } from './pieces';

/** A brief for an AI agent, as Markdown: the result and its limits, no steps. */
export function agentForm(given: Context): Rewrite | null {
  const { parsed } = given;
  // An unknown area still is an agent's run: its limits fit better than those for people.
  const context =
    given.area.id === 'general' ? { ...given, area: agentRun, areaFits: true } : given;
  if (parsed.negative) return null;
  const state = wholeState(context);
  const builder = builderFor(context);
  builder.say(
    `**Goal:** ${state === null ? context.text.trim() : `${leadOf(context)}${capital(state)}.`}`,
  );
  const line = (label: string, offer: Offer | null, before = '') =>
    builder.propose(offer, `\n**${label}:** ${before}`, '.');
  line('Context', whyOffer(context), 'this is so that ');
  const { apart } = state === null ? { apart: '' } : tailOf(context);
  const limits = guardrailOffer(context);
  if (apart !== '') {
    builder.say(`\n**Constraints:** ${capital(apart)}`);
    builder.propose(limits, '; ', '.');
  } else line('Constraints', limits);
  line('Done when', checkOffer(context));
  line('May decide', decisionOffer(context));
  line('Stop and ask when', escalationOffer(context));
  line('Out of scope', scopeOffer(context));
  return finish(context, builder, 'agent');
}

/** A lead that carries facts ("In lib/text, ") stays; greetings and politeness go. */
function leadOf(context: Context): string {
  const lead =
    /^(?:in|for|on|under|inside|after|before|when|using|given|based on)\b[^.!?\n]{2,120},\s/i.exec(
      context.parsed.opening,
    )?.[0];
  return lead === undefined ? '' : `${capital(lead.trim())} `;
}
