import type { Area } from './area';
import { metric, only } from './metric';

export const productLaunch: Area = {
  id: 'product_launch',
  name: 'Product or campaign launch',
  verbs: 'launch create prepare announce upload build set_up plan release introduce make',
  nouns:
    'launch landing_page product_launch pre-orders preorders product_photos launch_plan new_product release_announcement go-live campaign_launch press_release',
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
    metric('all launch materials are ready {n} days before', 'days', 'up', [1, 7], 2),
    metric('at least {n}% of visitors to the page sign up', '%', 'up', [2, 5], 2),
    metric('there are {n} serious faults on launch day', 'count', 'down', [0, 0], 0),
    only('we get {n} pre-orders', 'count', 'up'),
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
