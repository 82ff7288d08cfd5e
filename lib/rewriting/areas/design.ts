import type { Area } from './area';
import { metric } from './metric';

export const design: Area = {
  id: 'design',
  name: 'Design',
  verbs: 'design make create resize update draft prepare mock_up crop retouch redo sketch',
  nouns:
    'banner logo flyer poster mockup mockups graphic graphics brochure icon icons illustration slide_design business_cards infographic design artwork template cover thumbnail deck_design visual visuals',
  pattern: '\\b(?:resize|crop|retouch) .*\\b(?:images?|photos?|pictures?)\\b',
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
    metric('it is approved within {n} rounds', 'rounds', 'down', [1, 2], 2),
    metric('{n}% of the sizes and formats are delivered', '%', 'up', [100, 100], 100),
    metric('{n}% of the brand and contrast checks pass', '%', 'up', [95, 100], 100),
    metric('clicks are up by {n}% on the current version', '%', 'up', [5, 15], 5),
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
