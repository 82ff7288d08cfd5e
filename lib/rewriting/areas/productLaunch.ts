import type { Area } from './area';

export const productLaunch: Area = {
  id: 'product_launch',
  name: 'Product or campaign launch',
  verbs: 'launch create prepare announce upload build set_up plan release introduce make',
  nouns:
    'launch landing_page product_launch pre-orders preorders product_photos launch_plan new_product release_announcement go-live campaign_launch press_release',
  asks: ['create a landing page', 'prepare the launch', 'announce the new product'],
  results: [
    'the launch is ready and reaching people',
    'people hear about it, understand it and order',
  ],
  reasons: [
    'people hear one clear story',
    'we learn early whether there is demand',
    'nothing is missing on the day',
  ],
  checks: [
    'every page, link and price has been checked on phone and desktop',
    'somebody outside the team can find {them}, understand {them} and order',
    'nothing on the launch list is open',
  ],
  metrics: [
    {
      text: 'all launch materials are ready {n} days before',
      unit: 'days',
      direction: 'up',
      min: 1,
      max: 7,
      suggest: 2,
      source: 'house default',
    },
    {
      text: 'at least {n}% of visitors to the page sign up',
      unit: '%',
      direction: 'up',
      min: 2,
      max: 5,
      suggest: 2,
      source: 'house default',
    },
    {
      text: 'there are {n} serious faults on launch day',
      unit: 'count',
      direction: 'down',
      min: 0,
      max: 0,
      suggest: 0,
      source: 'house default',
    },
    {
      text: 'we get {n} pre-orders',
      unit: 'count',
      direction: 'up',
      ask: true,
      source: 'only you know',
    },
  ],
  cadence: 'daily in launch week',
  guardrails: [
    'prices and claims are approved',
    'there is a way back',
    'no launch on a Friday or holiday',
  ],
  decisions: ['the look and the headline', 'the order of the channels', 'moving a send by a day'],
  escalate: [
    'we are below half at half time',
    'stock, payment or a legal question gets in the way',
  ],
};
