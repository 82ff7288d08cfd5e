import type { Area } from './area';

export const processDocs: Area = {
  id: 'process_docs',
  name: 'Process documentation',
  verbs:
    'document write write_up create record update make draft prepare describe film put_together map standardize',
  nouns:
    'sop sops process processes procedure procedures manual how-to howto checklist playbook runbook guide guidelines instructions documentation work_instruction handbook wiki_page knowledge_base',
  asks: ['write up the process', 'create an SOP for refunds', 'update the manual'],
  states: [
    {
      verbs: 'document write_up record describe map standardize',
      text: '{O} {is} written down so that a new person can follow {them} {C}',
    },
    {
      verbs: 'write create make draft prepare put_together',
      text: 'we have {o} that a new person can follow {C}',
      heads: 'sop guide checklist manual playbook runbook procedure how-to howto instructions',
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
    {
      text: 'at least {n}% of first runs by a new person need no help',
      unit: '%',
      direction: 'up',
      min: 90,
      max: 100,
      suggest: 90,
      source: 'house default',
    },
    {
      text: 'at least {n}% of the listed processes are written down',
      unit: '%',
      direction: 'up',
      min: 80,
      max: 100,
      suggest: 80,
      source: 'house default',
    },
    {
      text: 'at least {n}% of the pages were reviewed in the last 6 months',
      unit: '%',
      direction: 'up',
      min: 90,
      max: 100,
      suggest: 90,
      source: 'house default',
    },
    {
      text: 'no more than {n} questions come up in a run',
      unit: 'count',
      direction: 'down',
      min: 0,
      max: 2,
      suggest: 2,
      source: 'house default',
    },
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
