import type { Offer } from './build';
import type { Context } from './context';
import { KNOWING } from './fitting';

/** What the owner may decide alone, as the area sees it. */
export function decisionOffer(context: Context): Offer | null {
  const { area, input } = context;
  if (input.request.elements.authority) return null;
  const [one, two, three] = area.decisions;
  const both = [one, two].filter((each) => each !== undefined).join('; ');
  return {
    element: 'authority',
    values: [...new Set([both, one ?? both, two ?? both, three ?? both, 'how you get there'])],
  };
}

/** When the owner should come back. */
export function escalationOffer(context: Context): Offer | null {
  const { area } = context;
  return {
    element: 'escalation',
    values: [area.escalate.slice(0, 2).join('; or if '), ...area.escalate, 'the date is at risk'],
  };
}

/** What must not happen on the way. */
export function guardrailOffer(context: Context): Offer | null {
  const { area } = context;
  if (KNOWING.test(context.verbClass?.id ?? '')) return null;
  return {
    element: 'guardrail',
    values: [area.guardrails.slice(0, 2).join('; '), ...area.guardrails],
  };
}

/** How often the owner says where things stand. */
export function checkInOffer(context: Context): Offer | null {
  const values = context.recurring
    ? [
        'two lines at the end of the week',
        'a short look together once a month',
        'a note when something is off',
      ]
    : ['a short note halfway', 'a word when it is done', 'five minutes together midway'];
  return { element: 'checkIn', values };
}
