import type { Area } from './area';

export const inbox: Area = {
  id: 'inbox',
  name: 'Inbox management',
  verbs:
    'clear triage sort sort_through clean clean_up go_through answer reply_to unsubscribe archive label flag manage handle check organize organise tidy_up monitor watch go_through look_through',
  nouns: 'inbox mailbox e-mails_inbox unread email_backlog my_mail my_email my_emails',
  pattern: '\\bflag anything\\b',
  asks: ['clear my inbox', 'triage the unread mail', 'flag anything urgent'],
  results: [
    'nothing important waits unseen in the inbox',
    'everyone who writes to us gets an answer in good time',
  ],
  reasons: [
    'nothing important gets lost in the pile',
    'people who need an answer get one in time',
    'only what needs a decision is left to look at',
  ],
  checks: [
    'everything that needs an answer has one or is flagged, and the rest is filed',
    'nothing important is left unread',
    'every message left has a next step',
  ],
  metrics: [
    {
      text: 'messages that need me are in front of me within {n} working hours',
      unit: 'working hours',
      direction: 'down',
      min: 2,
      max: 4,
      suggest: 4,
      source: 'house default',
    },
    {
      text: 'at least {n}% of routine messages are answered without me',
      unit: '%',
      direction: 'up',
      min: 60,
      max: 80,
      suggest: 60,
      source: 'house default',
    },
    {
      text: 'no more than {n} messages are older than 2 working days',
      unit: 'count',
      direction: 'down',
      min: 0,
      max: 5,
      suggest: 5,
      source: 'house default',
    },
    {
      text: 'at most {n} message a week is misfiled',
      unit: 'per week',
      direction: 'down',
      min: 0,
      max: 1,
      suggest: 1,
      source: 'house default',
    },
  ],
  cadence: 'every day',
  guardrails: [
    'nothing is deleted, only archived',
    'no promises on price or dates',
    'nothing goes out in my name to key contacts without a word from me',
  ],
  decisions: [
    'what to label, archive or unsubscribe',
    'how to answer routine questions',
    'which cold pitches to decline',
  ],
  escalate: [
    'it is about legal matters, the press or money',
    'somebody unknown asks for a login or a payment',
  ],
};
