import type { Area } from './area';
import { metric } from './metric';

export const qaTesting: Area = {
  id: 'qa_testing',
  name: 'Testing',
  verbs: 'test check run verify try qa review try_out',
  nouns:
    'release regression feature build test_plan test_cases staging smoke_test new_version beta checkout_flow mobile_app bug_fix release_candidate app signup_flow login_flow',
  pattern: '\\btest the\\b|\\bverify the fix\\b|\\bregression\\b',
  states: [
    {
      verbs: 'test check verify qa review',
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
    metric('{n}% of the critical paths are checked', '%', 'up', [100, 100], 100),
    metric('no more than {n} fault reaches users', 'count', 'down', [0, 1], 1),
    metric('at least {n}% of reports can be reproduced', '%', 'up', [95, 100], 95),
    metric('a verdict is in within {n} working days', 'working days', 'down', [1, 3], 2),
  ],
  cadence: 'every release',
  guardrails: ['no real customer data', 'test accounts only', 'the environment is noted'],
  decisions: ['what to explore', 'go or no-go on small faults', 'which devices to use'],
  escalate: ['data, security or payment is affected', 'testing is blocked'],
};
