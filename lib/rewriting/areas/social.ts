import type { Area } from './area';

export const social: Area = {
  id: 'social',
  name: 'Social media',
  verbs:
    'post schedule share publish create make write reply_to answer respond_to design put_up draft prepare comment_on',
  nouns:
    'instagram linkedin facebook twitter tiktok youtube social_media social tweet tweets reel reels hashtag hashtags followers social_posts graphics stories insta fb comments',
  pattern: '\\bthe posts\\b|\\bsocial posts\\b',
  asks: ['post the graphics to Instagram', 'schedule the posts', 'reply to comments'],
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
    '{it} look{s} right on a phone and comments get an answer',
    'image, text and link look right on a phone',
    'tags and links go where they should',
  ],
  metrics: [
    {
      text: 'engagement is up by {n}% on the period before',
      unit: '%',
      direction: 'up',
      min: 5,
      max: 15,
      suggest: 5,
      source: 'house default',
    },
    {
      text: 'at least {n}% of followers respond',
      unit: '%',
      direction: 'up',
      min: 0.5,
      max: 2,
      suggest: 0.5,
      source: 'published medians: 0.1 to 2%',
    },
    {
      text: 'comments have an answer within {n} hours',
      unit: 'hours',
      direction: 'down',
      min: 4,
      max: 24,
      suggest: 24,
      source: 'house default',
    },
    {
      text: '{n}% of the posts are live as planned',
      unit: '%',
      direction: 'up',
      min: 95,
      max: 100,
      suggest: 95,
      source: 'house default',
    },
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
