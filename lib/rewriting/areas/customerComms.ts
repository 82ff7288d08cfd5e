import type { Area } from './area';
import { metric } from './metric';

export const customerComms: Area = {
  id: 'customer_comms',
  name: 'Customer communication',
  verbs:
    'answer reply reply_to respond respond_to call call_back handle write_back_to get_back_to acknowledge email send write follow_up_with take_care_of manage',
  nouns:
    "customer_email customer_emails client_email client_emails customer_inquiries inquiries inquiry enquiry enquiries customer_question customer_questions complaint customer_service customer_messages customer customers client clients clients'",
  states: [
    {
      verbs: 'answer reply_to respond_to handle manage take_care_of',
      text: '{O} {has} a timely and helpful answer {C}',
      heads:
        'email emails inquiry inquiries question questions complaint complaints message messages enquiry enquiries request requests',
    },
  ],
  results: [
    'every customer gets a timely, professional answer',
    'customers always know where they stand with us',
  ],
  reasons: ['customers keep trusting us', 'nobody is left waiting', 'small problems don’t grow'],
  checks: [
    'every question has an answer and nobody has to ask twice',
    'every point raised has an answer',
    'the customer knows what happens next and when',
  ],
  metrics: [
    metric(
      'a first reply goes out within {n} working hours',
      'working hours',
      'down',
      [4, 8],
      8,
      'support industry surveys: top teams under 4 hours, average 7 to 12',
    ),
    metric('at least {n}% of messages are answered within the target', '%', 'up', [90, 95], 90),
    metric('satisfaction is at least {n}%', '%', 'up', [85, 95], 85),
    metric('{n}% of promised follow-ups are closed', '%', 'up', [95, 100], 95),
  ],
  cadence: 'every day',
  guardrails: [
    'no refunds or promises beyond our policy',
    'personal data stays in the ticket',
    'the tone stays friendly',
  ],
  decisions: [
    'the wording of the answer',
    'whether to call or write',
    'small gestures within our policy',
  ],
  escalate: [
    'the customer threatens to leave',
    'lawyers or the press come up',
    'the same complaint comes a third time',
  ],
};
