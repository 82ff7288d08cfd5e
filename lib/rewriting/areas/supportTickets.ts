import type { Area } from './area';
import { metric } from './metric';

export const supportTickets: Area = {
  id: 'support_tickets',
  name: 'Support tickets',
  verbs:
    'answer close handle respond_to work resolve clear triage sort reply_to process escalate review',
  nouns:
    'ticket tickets support_queue helpdesk zendesk support_requests bug_reports queue support_inbox backlog support_tickets',
  states: [
    {
      verbs: 'answer reply_to respond_to handle work process',
      text: '{O} {has} a helpful answer or a clear next step {C}',
      heads: 'ticket tickets requests reports queue',
    },
    {
      verbs: 'close',
      text: '{O} {is} closed with an answer the customer can use {C}',
      heads: 'ticket tickets',
    },
    {
      verbs: 'clear triage sort review',
      text: 'everything in {o} is answered or has a next step {C}',
      heads: 'queue backlog tickets',
    },
  ],
  results: [
    'customers can get on with their work after the first answer',
    'the queue shows only what is really open',
  ],
  reasons: [
    'customers can get on with their work',
    'nobody waits without hearing from us',
    'real problems stand out',
  ],
  checks: [
    'every ticket has an answer or a next step with a date',
    'nobody has to write a second time',
    'each one closed says what solved it',
  ],
  metrics: [
    metric(
      'a first reply goes out within {n} hours',
      'hours',
      'down',
      [1, 4],
      4,
      'support industry surveys',
    ),
    metric('at least {n}% are resolved within the target', '%', 'up', [85, 95], 85),
    metric('at least {n}% are solved at first contact', '%', 'up', [65, 75], 65),
    metric('no more than {n} tickets are older than 7 days', 'count', 'down', [0, 5], 5),
  ],
  cadence: 'every day',
  guardrails: [
    'security reports go to the right people at once',
    'no workaround that loses data',
    'every promise is logged',
  ],
  decisions: ['small credits within our policy', 'raising the priority', 'how to explain it'],
  escalate: ['three similar reports come in', 'data is lost or security is in doubt'],
};
