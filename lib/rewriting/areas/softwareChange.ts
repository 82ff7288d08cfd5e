import type { Area } from './area';
import { metric } from './metric';

export const softwareChange: Area = {
  id: 'software_change',
  name: 'Software change',
  verbs:
    'fix add refactor update implement build remove write migrate upgrade change debug optimize deploy ship merge make rename create improve document rewrite extract replace',
  nouns:
    'bug function parser api endpoint button component module dependency dependencies pull_request pr repo repository code codebase test tests unit_tests feature script database_migration class login query build typescript python cache schema backend frontend package migration docker library pipeline regex types css flag error_handling logging hook service tests. branch readme config',
  states: [
    {
      verbs: 'refactor extract rewrite',
      text: '{O} {is} easier to follow and behave{s} exactly as before {C}',
    },
    {
      verbs: 'fix debug',
      text: '{O} work{s} as {it} should {C}',
      heads:
        'button login endpoint parser api script function query component form import export search page build test tests',
    },
  ],
  results: [
    'the code works, stays easy to change and the next person can follow it',
    'it works, stays working and the next person can follow it',
  ],
  reasons: [
    'users can rely on {them}',
    'the next change is easier',
    'nothing breaks again unnoticed',
  ],
  checks: [
    'the tests pass and nothing else has changed its behavior',
    'a test fails without the change and passes with it',
    'somebody else has reviewed it and {it} run{s} as described',
  ],
  metrics: [
    metric('{n}% of the acceptance checks pass', '%', 'up', [100, 100], 100),
    metric('there are {n} regressions', 'count', 'down', [0, 0], 0),
    metric('the error rate rises by {n}% or less', '%', 'down', [0, 1], 0),
    metric('it is in production within {n} working days', 'working days', 'down', [1, 10], 5),
  ],
  cadence: 'every release',
  guardrails: [
    'public interfaces stay as they are',
    'no new dependency without a note',
    'there is a way back',
  ],
  decisions: ['the design inside the module', 'splitting the change', 'names and structure'],
  escalate: ['the scope doubles', 'data has to be migrated', 'security is in doubt'],
};
