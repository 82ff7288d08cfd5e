import type { Area } from './area';

export const emailCampaign: Area = {
  id: 'email_campaign',
  name: 'Email campaign',
  verbs:
    'send send_out email schedule draft write prepare set_up launch create test push blast build finish',
  nouns:
    'newsletter mailing_list email_list subscribers campaign drip mailchimp email_blast promo_email product_email campaign_email announcement_email mailing',
  pattern:
    '\\bto (?:the|our) (?:mailing |email )?list\\b(?! of)|\\bwelcome (?:series|sequence)\\b|\\bsubscribers\\b',
  asks: ['send the newsletter', 'send the offer to the list', 'set up the welcome series'],
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
    {
      text: 'at least {n}% of recipients open it',
      unit: '%',
      direction: 'up',
      min: 22,
      max: 30,
      suggest: 22,
      source: 'published industry averages: about 22 to 28%',
    },
    {
      text: 'at least {n}% of recipients click through',
      unit: '%',
      direction: 'up',
      min: 2,
      max: 4,
      suggest: 2,
      source: 'published industry averages: about 2 to 4%',
    },
    {
      text: 'no more than {n}% unsubscribe',
      unit: '%',
      direction: 'down',
      min: 0.1,
      max: 0.3,
      suggest: 0.3,
      source: 'published industry averages',
    },
    {
      text: 'no more than {n}% of the addresses bounce',
      unit: '%',
      direction: 'down',
      min: 0,
      max: 0.5,
      suggest: 0.5,
      source: 'published industry averages',
    },
    {
      text: '{n} people order or sign up',
      unit: 'count',
      direction: 'up',
      ask: true,
      source: 'only you know',
    },
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
