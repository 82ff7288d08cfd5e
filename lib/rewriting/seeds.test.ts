import { describe, expect, it } from 'vitest';
import { inputFor } from '../../test/tools/requestFor';
import { rewriteRequests } from './rewriteRequests';

/** Tasks of the founding texts with what their outcome must say. */
const SEEDS: readonly (readonly [string, RegExp])[] = [
  ['Send this blog post to the list.', /this blog post has reached the list/],
  ['Schedule the webinar', /the webinar has a date/],
  ['Upload this blog post to the site.', /this blog post is live on the site and easy to find/],
  ['Send the new product email to our list.', /the new product email has reached our list/],
  ['Book my appointments for the week.', /my appointments .*are in the calendar/],
  ['Post 3 graphics to Instagram.', /3 graphics are live on Instagram/],
  [
    'Enter the survey data into the sheet.',
    /the survey data is in the sheet, complete and correct/,
  ],
  ['Update the CRM.', /the CRM is accurate and up to date .*so that sales can follow up properly/],
  [
    'Answer customer emails.',
    /customer emails have a timely and helpful answer\b.*so that customers keep trusting us/,
  ],
  [
    'Schedule appointments.',
    /appointments are in the calendar .*so that client commitments are protected/,
  ],
  [
    'Post this blog to the website by Friday.',
    /this blog is live on the website and easy to find by Friday/,
  ],
  [
    'Send out these five emails to our mailing list.',
    /these five emails have reached our mailing list/,
  ],
  [
    'Update the product descriptions for our store.',
    /the product descriptions for our store are accurate, complete and up to date/,
  ],
];

describe('seed tasks', () => {
  it.each(SEEDS)('%s', (task, wanted) => {
    expect(rewriteRequests(inputFor(task))[0]?.text).toMatch(wanted);
  });

  it('bundles three tasks and keeps each of them', () => {
    const text =
      'Create a landing page, upload 5 product photos and email the list about the launch before 12 May.';
    const [first] = rewriteRequests(inputFor(text));
    expect(first?.form).toBe('bundle');
    expect(first?.text).toContain('the launch is ready and reaching people');
    expect(first?.text).toContain('email the list about the launch before 12 May');
  });
});
