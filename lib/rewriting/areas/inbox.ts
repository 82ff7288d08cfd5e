import type { Area } from './area';
import { metric } from './metric';

export const inbox: Area = {
  id: 'inbox',
  name: 'Inbox management',
  verbs:
    'clear clear_out triage sort sort_through clean clean_up go_through answer reply_to unsubscribe archive label flag manage handle check organize organise tidy_up monitor watch go_through look_through',
  nouns: 'inbox mailbox e-mails_inbox unread email_backlog my_mail my_email my_emails',
  pattern: '\\bflag anything\\b',
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
    metric(
      'messages that need me are in front of me within {n} working hours',
      'working hours',
      'down',
      [2, 4],
      4,
    ),
    metric('at least {n}% of routine messages are answered without me', '%', 'up', [60, 80], 60),
    metric('no more than {n} messages are older than 2 working days', 'count', 'down', [0, 5], 5),
    metric('at most {n} message a week is misfiled', 'per week', 'down', [0, 1], 1),
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
