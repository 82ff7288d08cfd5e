import type { Area } from './area';
import { metric } from './metric';

export const website: Area = {
  id: 'website',
  name: 'Website',
  verbs:
    'update change fix add remove publish edit put_up replace redesign upload check move rewrite',
  nouns:
    'website homepage web_page webpage web_site site page broken_link broken_links footer header_image navigation menu plugin contact_form wordpress faq faq_page url link seo landing_pages',
  states: [
    {
      verbs: 'update refresh change edit',
      text: '{O} {is} correct and up to date {C}',
      heads: 'website homepage page site faq footer',
    },
    {
      verbs: 'fix',
      text: '{O} work{s} as {it} should {C}',
      heads: 'link links form page menu navigation plugin button',
    },
  ],
  results: [
    'visitors find correct information and can act on it',
    'the site works for everyone who visits it',
  ],
  reasons: [
    'visitors find the right information',
    'people can do what they came for',
    'nobody has to call to ask',
  ],
  checks: [
    '{it} {has} been checked live on phone and desktop and every link works',
    'someone outside the team can find {them} and use {them}',
    'nothing else on the page has changed',
  ],
  metrics: [
    metric('a check of the page finds {n} broken links or errors', 'count', 'down', [0, 0], 0),
    metric(
      'the page loads within {n} seconds',
      'seconds',
      'down',
      [1, 2.5],
      2.5,
      'web.dev Core Web Vitals',
    ),
    metric('changes are live within {n} working days', 'working days', 'down', [1, 3], 3),
    metric('at least {n}% of visitors finish what they came for', '%', 'up', [2, 5], 2),
  ],
  cadence: 'every month',
  guardrails: [
    'a backup comes first',
    'legal texts only from legal',
    'nothing goes live on a Friday evening',
  ],
  decisions: [
    'wording within our voice',
    'going back when something breaks',
    'the place of small elements',
  ],
  escalate: ['an order form is affected', 'the site is down'],
};
