import type { Area } from './area';
import { metric, only } from './metric';

export const emailCampaign: Area = {
  id: 'email_campaign',
  name: 'Email campaign',
  verbs:
    'send send_out email schedule draft write prepare set_up launch create test push blast build finish',
  nouns:
    'newsletter mailing_list email_list subscribers campaign drip mailchimp email_blast promo_email product_email campaign_email announcement_email mailing',
  pattern:
    '\\bto (?:the|our) (?:mailing |email )?list\\b(?! of)|\\bwelcome (?:series|sequence)\\b|\\bsubscribers\\b|\\bsend .*\\bto (?:everyone|everybody|all (?:our |the )?customers|our customers)\\b',
  states: [
    {
      verbs: 'send send_out email push blast',
      text: '{O} {has} reached {R}',
      heads: 'post newsletter email emails mail update announcement promo offer campaign',
    },
    {
      verbs: 'send send_out launch',
      text: '{O} {has} gone out {C}',
      heads: 'newsletter email emails campaign promo',
    },
  ],
  results: [
    'our audience gets it, reads it and acts on it',
    'our list stays healthy and looks forward to our mail',
  ],
  reasons: [
    'the people it helps hear about it in time',
    'readers can act on it at once',
    'the list stays healthy',
  ],
  checks: [
    'a test on phone and desktop shows every link working',
    'subject, links and mobile view have been tested before it goes out',
    'opens, clicks and unsubscribes are with me two days later',
  ],
  metrics: [
    metric(
      'at least {n}% of recipients open it',
      '%',
      'up',
      [22, 30],
      22,
      'published industry averages: about 22 to 28%',
    ),
    metric(
      'at least {n}% of recipients click through',
      '%',
      'up',
      [2, 4],
      2,
      'published industry averages: about 2 to 4%',
    ),
    metric(
      'no more than {n}% unsubscribe',
      '%',
      'down',
      [0.1, 0.3],
      0.3,
      'published industry averages',
    ),
    metric(
      'no more than {n}% of the addresses bounce',
      '%',
      'down',
      [0, 0.5],
      0.5,
      'published industry averages',
    ),
    only('{n} people order or sign up', 'count', 'up'),
  ],
  cadence: 'every week',
  guardrails: [
    'nobody who unsubscribed gets it',
    'a phone test comes first',
    'prices and links are exact',
  ],
  decisions: [
    'subject line and sending time',
    'which part of the list gets it first',
    'testing two versions',
  ],
  escalate: ['bounces or spam complaints jump', 'a wrong link or price has gone out'],
};
