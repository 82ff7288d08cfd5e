import type { Area } from './area';
import { metric } from './metric';

export const processDocs: Area = {
  id: 'process_docs',
  name: 'Process documentation',
  verbs:
    'document write write_up create record update make draft prepare describe film put_together map standardize',
  nouns:
    'sop sops process processes procedure procedures manual how-to howto checklist playbook runbook guide guidelines instructions documentation work_instruction handbook wiki_page knowledge_base',
  states: [
    {
      verbs: 'document write_up record describe map standardize',
      text: '{O} {is} written down {C}',
    },
  ],
  results: [
    'a new person can run the process without asking',
    'the work goes on when somebody is away',
  ],
  reasons: [
    'the work goes on when somebody is away',
    'new people get going faster',
    'quality doesn’t depend on one person',
  ],
  checks: [
    'a new person has followed it once without asking',
    'a test run turns up no open question',
    'each step says what to do and how to tell it worked',
  ],
  metrics: [
    metric('at least {n}% of first runs by a new person need no help', '%', 'up', [90, 100], 90),
    metric('at least {n}% of the listed processes are written down', '%', 'up', [80, 100], 80),
    metric(
      'at least {n}% of the pages were reviewed in the last 6 months',
      '%',
      'up',
      [90, 100],
      90,
    ),
    metric('no more than {n} questions come up in a run', 'count', 'down', [0, 2], 2),
  ],
  cadence: 'every six months',
  guardrails: [
    'no passwords in documents',
    'one named owner for each page',
    'our template is used',
  ],
  decisions: [
    'text, video or checklist',
    'fixing obvious gaps on the way',
    'the order of the steps',
  ],
  escalate: ['two people do it differently', 'a step goes against our policy'],
};
