import type { Area } from './area';

export const qaTesting: Area = {
  id: 'qa_testing',
  name: 'Testing',
  verbs: 'test check run verify try qa review try_out',
  nouns:
    'release regression feature build test_plan test_cases staging smoke_test new_version beta checkout_flow mobile_app bug_fix release_candidate app signup_flow login_flow',
  pattern: '\\btest the\\b|\\bverify the fix\\b|\\bregression\\b',
  asks: ['test the feature', 'run the regression', 'verify the fix'],
  states: [
    {
      verbs: 'test check verify try qa try_out review',
      text: 'we know whether {o} {is} safe to release {C}',
      heads: 'release feature build version app fix beta candidate',
    },
    {
      verbs: 'run',
      text: 'we know{T} whether {o} pass{s} {C}',
      heads: 'regression tests test suite',
    },
  ],
  results: ['we know that it is safe to release', 'users are not the first to find a fault'],
  reasons: [
    'users are not the first to find a problem',
    'we can release with confidence',
    'what was fixed stays fixed',
  ],
  checks: [
    'each main path has been tried and we have a clear go or no-go',
    'every fault found is written down so that others can repeat it',
    'phone and desktop have both been tried',
  ],
  metrics: [
    {
      text: '{n}% of the critical paths are checked',
      unit: '%',
      direction: 'up',
      min: 100,
      max: 100,
      suggest: 100,
      source: 'house default',
    },
    {
      text: 'no more than {n} fault reaches users',
      unit: 'count',
      direction: 'down',
      min: 0,
      max: 1,
      suggest: 1,
      source: 'house default',
    },
    {
      text: 'at least {n}% of reports can be reproduced',
      unit: '%',
      direction: 'up',
      min: 95,
      max: 100,
      suggest: 95,
      source: 'house default',
    },
    {
      text: 'a verdict is in within {n} working days',
      unit: 'working days',
      direction: 'down',
      min: 1,
      max: 3,
      suggest: 2,
      source: 'house default',
    },
  ],
  cadence: 'every release',
  guardrails: ['no real customer data', 'test accounts only', 'the environment is noted'],
  decisions: ['what to explore', 'go or no-go on small faults', 'which devices to use'],
  escalate: ['data, security or payment is affected', 'testing is blocked'],
};
