import type { Area } from './area';
import { metric } from './metric';

export const workflow: Area = {
  id: 'workflow',
  name: 'Workflow coordination',
  verbs:
    'track chase follow_up_on follow_up coordinate update check_in_with keep monitor drive push manage organize organise align check',
  nouns:
    'project_board project project_plan status_of_the_project milestones milestone tracker kanban trello jira_board action_items open_items blockers workstream project_tracker timeline next_steps',
  pattern: '\\bkeep .{2,40} moving\\b',
  states: [
    {
      verbs: 'update refresh',
      text: '{O} show{s} where everything stands {C}',
      heads: 'board tracker timeline plan',
    },
    {
      verbs: 'chase follow_up_on track monitor',
      text: 'each of {o} has an owner and a date {C}',
      heads: 'items blockers milestones',
    },
  ],
  results: [
    'the work keeps moving and every item has one owner and a date',
    'nothing stalls without somebody noticing',
  ],
  reasons: [
    'nothing stalls unseen',
    'everyone knows who does what by when',
    'blockers come up before they hurt',
  ],
  checks: [
    'every open item has one owner and a date',
    'anyone can see what is late and why',
    'each blocker has somebody working on it',
  ],
  metrics: [
    metric('{n}% of open items have one owner and a date', '%', 'up', [95, 100], 95),
    metric('no more than {n}% of items are past due', '%', 'down', [0, 10], 10),
    metric('blockers come up within {n} working day', 'working days', 'down', [1, 2], 1),
    metric('{n}% of statuses are current at the review', '%', 'up', [95, 100], 100),
  ],
  cadence: 'twice a week',
  guardrails: [
    'nobody’s work moves without their word',
    'changes of scope come to me',
    'dates promised to clients stay',
  ],
  decisions: [
    'reminders and internal dates',
    'calling a short meeting to clear a blocker',
    'the order of the small items',
  ],
  escalate: ['a date promised to a client is at risk', 'the same item slips twice'],
};
