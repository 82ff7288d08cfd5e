import type { Area } from './area';

export const design: Area = {
  id: 'design',
  name: 'Design',
  verbs: 'design make create resize update draft prepare mock_up crop retouch redo sketch',
  nouns:
    'banner logo flyer poster mockup mockups graphic graphics brochure icon icons illustration slide_design business_cards infographic design artwork template cover thumbnail deck_design visual visuals',
  pattern: '\\b(?:resize|crop|retouch) .*\\b(?:images?|photos?|pictures?)\\b',
  asks: ['design a banner', 'resize the images', 'create mockups'],
  states: [
    {
      verbs: 'design make create draft mock_up sketch prepare',
      text: 'we have {o} ready to use {C}',
      heads:
        'banner logo flyer poster graphic graphics brochure icon icons illustration infographic cover thumbnail visual visuals',
    },
  ],
  results: [
    'the message is clear at a glance wherever it is shown',
    'everything we show looks like us',
  ],
  reasons: [
    'people get the message at a glance',
    '{it} look{s} like us everywhere',
    'production isn’t held up',
  ],
  checks: [
    '{it} {is} there in every size and format we need',
    'someone seeing it for five seconds can say what {it} {is} about',
    'colors, fonts and contrast match our guide',
  ],
  metrics: [
    {
      text: 'it is approved within {n} rounds',
      unit: 'rounds',
      direction: 'down',
      min: 1,
      max: 2,
      suggest: 2,
      source: 'house default',
    },
    {
      text: '{n}% of the sizes and formats are delivered',
      unit: '%',
      direction: 'up',
      min: 100,
      max: 100,
      suggest: 100,
      source: 'house default',
    },
    {
      text: '{n}% of the brand and contrast checks pass',
      unit: '%',
      direction: 'up',
      min: 95,
      max: 100,
      suggest: 100,
      source: 'house default',
    },
    {
      text: 'clicks are up by {n}% on the current version',
      unit: '%',
      direction: 'up',
      min: 5,
      max: 15,
      suggest: 5,
      source: 'house default',
    },
  ],
  cadence: 'per piece',
  guardrails: ['our brand kit', 'licensed fonts and images only', 'text is easy to read'],
  decisions: [
    'the look and the images',
    'which two directions to show first',
    'small changes to the copy for length',
  ],
  escalate: ['the brief goes against our brand', 'the copy is missing the day before'],
};
