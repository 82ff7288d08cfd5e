import type { Area } from './area';

export const blog: Area = {
  id: 'blog',
  name: 'Blog and articles',
  verbs:
    'post publish upload write edit draft format proofread update put_up finish create share release',
  nouns:
    'blog blog_post blogpost article draft_post guest_post case_study white_paper whitepaper content_calendar',
  pattern: '\\b(?:the|this|that|our) post\\b',
  asks: ['post the blog', 'edit the draft article', 'find images for the post'],
  states: [
    { verbs: 'post publish upload put_up release put', text: '{O} {is} live {L} and easy to find' },
    {
      verbs: 'write draft create finish',
      text: '{O} {is} ready to publish {C}',
      heads: 'article post blog draft study paper',
    },
  ],
  results: [
    'the post is live, easy to find and leads readers to the next step',
    'readers find us through what we write',
  ],
  reasons: [
    'readers find {them} and know what to do next',
    '{it} answer{s} what customers keep asking',
    '{it} reach{s} people while it is news',
  ],
  checks: [
    'title, links and mobile view have been checked',
    'every fact and link has been checked and {it} read{s} well on a phone',
    'the preview looks right wherever {it} {is} shared',
  ],
  metrics: [
    {
      text: 'all {n} on-page checks pass: title, description, links, image texts and mobile view',
      unit: 'checks',
      direction: 'up',
      min: 5,
      max: 5,
      suggest: 5,
      source: 'house default',
    },
    {
      text: 'at least {n}% of readers click on to the next step',
      unit: '%',
      direction: 'up',
      min: 1,
      max: 3,
      suggest: 1,
      source: 'house default',
    },
    {
      text: '{n}% of the posts are out on the planned day',
      unit: '%',
      direction: 'up',
      min: 90,
      max: 100,
      suggest: 90,
      source: 'house default',
    },
    {
      text: 'it gets {n} views in the first week',
      unit: 'views',
      direction: 'up',
      ask: true,
      source: 'only you know',
    },
  ],
  cadence: 'every week',
  guardrails: ['facts are checked and sources linked', 'only images we may use', 'our own voice'],
  decisions: [
    'headline, images and internal links',
    'the hour it goes live',
    'small cuts for length',
  ],
  escalate: ['it names a competitor, a price or a health claim', 'a permission is missing'],
};
