import type { Area } from './area';

export const website: Area = {
  id: 'website',
  name: 'Website',
  verbs:
    'update change fix add remove publish edit put_up replace redesign upload check move rewrite',
  nouns:
    'website homepage web_page webpage web_site site page broken_link broken_links footer header_image navigation menu plugin contact_form wordpress faq faq_page url link seo landing_pages',
  asks: ['update the homepage', 'fix the broken link', 'add a page'],
  states: [
    {
      verbs: 'update refresh change edit',
      text: '{O} {is} correct and up to date {C}',
      heads: 'website homepage page site faq footer',
    },
    {
      verbs: 'fix',
      text: '{O} work{s} on phone and desktop {C}',
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
    {
      text: 'a check of the page finds {n} broken links or errors',
      unit: 'count',
      direction: 'down',
      min: 0,
      max: 0,
      suggest: 0,
      source: 'house default',
    },
    {
      text: 'the page loads within {n} seconds',
      unit: 'seconds',
      direction: 'down',
      min: 1,
      max: 2.5,
      suggest: 2.5,
      source: 'web.dev Core Web Vitals',
    },
    {
      text: 'changes are live within {n} working days',
      unit: 'working days',
      direction: 'down',
      min: 1,
      max: 3,
      suggest: 3,
      source: 'house default',
    },
    {
      text: 'at least {n}% of visitors finish what they came for',
      unit: '%',
      direction: 'up',
      min: 2,
      max: 5,
      suggest: 2,
      source: 'house default',
    },
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
