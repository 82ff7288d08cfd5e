import type { Area } from './area';
import { metric } from './metric';

export const social: Area = {
  id: 'social',
  name: 'Social media',
  verbs:
    'post schedule share publish create make write reply_to answer respond_to design put_up draft prepare comment_on',
  nouns:
    'instagram linkedin facebook twitter tiktok youtube social_media social tweet tweets reel reels hashtag hashtags followers social_posts graphics stories insta fb comments',
  pattern: '\\bthe posts\\b|\\bsocial posts\\b',
  states: [
    {
      verbs: 'reply_to answer respond_to',
      text: 'each of {o} has a friendly answer {C}',
      heads: 'comments messages dms mentions',
    },
    { verbs: 'post share publish put_up', text: '{O} {is} live {L}' },
  ],
  results: [
    'our followers see us regularly and respond',
    'people who ask us something in public get a friendly answer',
  ],
  reasons: [
    'our followers have something to respond to',
    'questions turn into conversations',
    'people remember us between purchases',
  ],
  checks: [
    '{it} look{s} right on a phone and every link works',
    'image, text and link look right on a phone',
    'tags and links go where they should',
  ],
  metrics: [
    metric('engagement is up by {n}% on the period before', '%', 'up', [5, 15], 5),
    metric(
      'at least {n}% of followers respond',
      '%',
      'up',
      [0.5, 2],
      0.5,
      'published medians: 0.1 to 2%',
    ),
    metric('comments have an answer within {n} hours', 'hours', 'down', [4, 24], 24),
    metric('{n}% of the posts are live as planned', '%', 'up', [95, 100], 95),
  ],
  cadence: 'every week',
  guardrails: [
    'our voice and our visual kit',
    'no replies to politics or attacks',
    'only music and images we may use',
  ],
  decisions: [
    'captions, hashtags and timing',
    'hiding spam',
    'which post to boost within the budget',
  ],
  escalate: ['a negative thread grows', 'the press or a well-known account asks'],
};
