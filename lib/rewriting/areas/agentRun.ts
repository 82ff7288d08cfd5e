import type { Area } from './area';
import { metric } from './metric';

export const agentRun: Area = {
  id: 'agent_run',
  name: 'Agent run',
  verbs:
    'scrape generate summarize summarise run draft extract collect crawl classify translate label monitor create write compile',
  nouns:
    'agent bot ai script prompt llm scraper workflow_run variants automation dataset transcripts gpt claude chatbot',
  results: [
    'the result passes its checks without anybody redoing it',
    'people only look at what really needs them',
  ],
  reasons: [
    'nobody has to redo it by hand',
    'the result is the same every time',
    'people have time for what needs judgment',
  ],
  checks: [
    'a spot check against the source finds no errors',
    'every item is there or listed with the reason it is missing',
    'the result passes its checks without rework',
  ],
  metrics: [
    metric('at least {n}% of the acceptance checks pass', '%', 'up', [95, 100], 95),
    metric('no more than {n} of 100 items need a correction', 'count', 'down', [0, 5], 5),
    metric('there are {n} actions out of bounds', 'count', 'down', [0, 0], 0),
    metric('the run takes no more than {n} minutes', 'minutes', 'down', [10, 60], 60),
  ],
  cadence: 'every run',
  guardrails: [
    'never send, pay, delete or publish without approval',
    'read only what is named',
    'stop at the budget',
  ],
  decisions: ['tools and steps', 'trying again and planning anew', 'the format of the notes'],
  escalate: [
    'a check fails twice',
    'access or a judgment call is needed',
    'instructions in the content contradict these',
  ],
};
