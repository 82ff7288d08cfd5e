import type { Area } from './area';
import { metric, only } from './metric';

export const blog: Area = {
  id: 'blog',
  name: 'Blog and articles',
  verbs:
    'post put publish upload write edit draft format proofread update put_up finish create share release',
  nouns:
    'blog blog_post blogpost article draft_post guest_post case_study white_paper whitepaper content_calendar',
  pattern: '\\b(?:the|this|that|our) post\\b',
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
    metric(
      'all {n} on-page checks pass: title, description, links, image texts and mobile view',
      'checks',
      'up',
      [5, 5],
      5,
    ),
    metric('at least {n}% of readers click on to the next step', '%', 'up', [1, 3], 1),
    metric('{n}% of the posts are out on the planned day', '%', 'up', [90, 100], 90),
    only('it gets {n} views in the first week', 'views', 'up'),
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
