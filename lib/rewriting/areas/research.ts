import type { Area } from './area';
import { metric } from './metric';

export const research: Area = {
  id: 'research',
  name: 'Research and comparison',
  verbs:
    'research find look_into compare get evaluate explore investigate analyze analyse list identify collect gather shortlist study review make',
  nouns:
    'vendors options competitors quotes alternatives market comparison tools providers best_practices pricing_options background trends studies market_research competitor suppliers landscape',
  states: [
    {
      verbs: 'compare evaluate',
      text: 'we know how {o} compare and which one suits us {C}',
      heads: 'options vendors quotes tools providers alternatives plans suppliers offers',
    },
  ],
  results: ['we can decide from what is found', 'the decision rests on facts we can point to'],
  reasons: [
    'we can decide on facts',
    'we avoid a costly wrong choice',
    'nobody has to do the search twice',
  ],
  checks: [
    'each option is compared on the same points, with sources',
    'we can decide without another round',
    'there is a clear recommendation and what speaks against it',
  ],
  metrics: [
    metric('at least {n} options meet the must-haves', 'count', 'up', [3, 5], 3),
    metric('{n}% of the claims have a source', '%', 'up', [95, 100], 100),
    metric('the search takes no more than {n} hours', 'hours', 'down', [2, 8], 8),
    metric('at most {n} further round is needed', 'rounds', 'down', [0, 1], 1),
  ],
  cadence: 'once, within a time box',
  guardrails: ['public sources only', 'no sign-ups in our name', 'what is unknown is said'],
  decisions: [
    'dropping options that miss a must-have',
    'the format of the findings',
    'where to look',
  ],
  escalate: ['no option meets the must-haves', 'a paid source is needed'],
};
