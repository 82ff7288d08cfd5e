import type { Area } from './area';
import { metric } from './metric';

export const recruiting: Area = {
  id: 'recruiting',
  name: 'Recruiting',
  verbs:
    'post screen schedule find interview hire review reply_to shortlist source write set_up recruit contact check arrange',
  nouns:
    'candidate candidates cv cvs resume resumes interview interviews job_ad job_posting applicants applicant job_description hiring shortlist recruiter references vacancy new_hire_search opening',
  pattern: '\\bpost the (?:job|position|role|opening)\\b',
  states: [
    {
      verbs: 'screen review',
      text: 'we know from {o} whom to talk to next {C}',
      heads: 'cvs cv resumes candidates applicants applications',
    },
  ],
  results: [
    'a strong shortlist is ready when we decide',
    'every candidate is treated well and hears from us in time',
  ],
  reasons: [
    'good candidates don’t slip away',
    'we choose on the same points for everyone',
    'the team gets help soon',
  ],
  checks: [
    'each candidate has been held against the same criteria, with a reason noted',
    'everyone involved has confirmed and knows what to ask',
    'every applicant has an answer',
  ],
  metrics: [
    metric(
      'the post is filled within {n} days',
      'days',
      'down',
      [33, 45],
      45,
      'recruiting surveys: 33 to 45 days',
    ),
    metric('at least {n} qualified candidates are on the shortlist', 'count', 'up', [3, 5], 3),
    metric('applicants hear from us within {n} working days', 'working days', 'down', [2, 5], 5),
    metric('at least {n}% of interviews take place as planned', '%', 'up', [90, 95], 90),
  ],
  cadence: 'every week',
  guardrails: [
    'the same criteria for all',
    'the salary band holds',
    'candidates’ data stays private',
  ],
  decisions: [
    'who falls short of the must-haves',
    'dates with the interviewers',
    'where to advertise',
  ],
  escalate: ['a strong candidate has another offer', 'the salary goes above the band'],
};
