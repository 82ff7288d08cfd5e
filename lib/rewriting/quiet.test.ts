import { describe, expect, it } from 'vitest';
import { inputFor, NOW } from '../../test/tools/requestFor';
import { detect } from '../detection/detect';
import { rewriteRequests } from './rewriteRequests';

const first = (text: string, channel: 'email' | 'chat' | 'agent' = 'email') =>
  rewriteRequests(inputFor(text, channel))[0]?.text;

describe('where nothing true can be added', () => {
  it.each([
    ['You may want to talk to their landlord first.', 'email'],
    ['Please use the blue binder for the receipts.', 'email'],
    ['Use TypeScript.', 'agent'],
    ['Keep it under 200 words', 'agent'],
    ['Revert a.json and only touch b.json', 'agent'],
    ['Cherry-pick 4be91c2 onto main and open a draft PR', 'agent'],
  ] as const)('nothing is offered: %s', (text, channel) => {
    expect(rewriteRequests(inputFor(text, channel))).toEqual([]);
  });

  it('leaves word for word what cannot be turned safely', () => {
    expect(first('text the waiting list and fill them', 'chat')).toMatch(
      /^text the waiting list and fill them\. done when /,
    );
    expect(first('Please review and if all looks fine, please forward to Ann.')).toMatch(
      /^Please review and if all looks fine, please forward to Ann\. Done when Ann has confirmed getting it\.$/,
    );
  });

  it.each([
    [
      'Please update the prices in the shop according to the new sheet.',
      /up to date according to the new sheet/,
    ],
    ['Could you move the 3pm with Lucas to Friday?', /\b3pm with Lucas\b.* to Friday/],
    [
      'Please write a checklist for closing the bar at night, the new girl starts Monday.',
      /, the new girl starts Monday/,
    ],
    ['Please pay the bills due this week.', /the bills due this week are paid/],
    ['Please check our site for broken links.', /our site is checked for broken links/],
    ['Please rename every scan to its date and change nothing else.', /nothing else is changed/],
    ['Can you ask what other gyms charge?', /^(?!.*twice)/],
    [
      'Please fix the bug where the export stops after 1,000 rows.',
      /the bug where the export stops after 1,000 rows is gone/,
    ],
    [
      'Could you prepare slides for the investor call on the 24th?',
      /slides for the investor call on the 24th are ready/,
    ],
    [
      'Please update the hours on Google and on the website.',
      /hours on Google and on the website are up to date/,
    ],
    ['Please take the minutes and send them round the day after.', /send them round the day after/],
    ['Please clean up the duplicated companies in the CRM.', /merged or gone/],
    ['Please chase Norda for invoice 2231.', /Norda has paid invoice 2231 or named a date/],
    [
      'Please set up the new colleague Jonas, who starts on Monday.',
      /set up the new colleague Jonas, who starts on Monday/,
    ],
    [
      'Could you get back to the Smith family about their quote?',
      /the Smith family has an answer about their quote/,
    ],
    [
      'Please prepare the agenda and share it with everyone at least one day before.',
      /everyone has it at least one day before/,
    ],
    [
      'Please inform all dealers that they need a new form.',
      /all dealers know that they need a new form/,
    ],
    [
      'Please collect the hours of all shops listed at https://a.example/x into a sheet.',
      /the hours of all shops listed at https:\/\/a\.example\/x into a sheet/,
    ],
    [
      'Please organise the summer party on 18 July.',
      /everything is in place for the summer party on 18 July/,
    ],
    ['Please book me a room near the fair, max. 160 euros a night.', /max\. 160 euros a night/],
  ])('no phrase is torn from its words: %s', (text, expected) => {
    const [made = text] = rewriteRequests(inputFor(text)).map((each) => each.text);
    expect(made).toMatch(expected);
    expect(made).not.toMatch(/\b(?:to|for|with|according|max|until|starts) (?:is|are|has|have)\b/);
  });

  it.each([
    'If you are able, please give what you can.',
    'I would like to invite you to speak to our group.',
    'It seems to me that we should try again.',
    'Please wait until Ann gives you the go-ahead.',
    'Ben asked me to forward this draft to you.',
    'I want to set ours up on Monday.',
  ])('no work is made of an invitation, a hope or a report: %s', (text) => {
    expect(rewriteRequests(inputFor(text))).toEqual([]);
  });

  it('a size or a limit that follows a request is no request of its own', () => {
    const draft =
      'Could you draft a post about the new range? Around 800 words, with a link to https://a.example/x.';
    const requests = detect(draft, { channel: 'email', now: NOW });
    for (const request of requests.slice(1))
      expect(rewriteRequests({ draft, request, requests, channel: 'email', now: NOW })).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
  });

  it('fills no gap with a check that says nothing', () => {
    for (const text of ['Please deal with Bob.', 'Could you help me with this?', 'Please proceed.'])
      for (const { text: made } of rewriteRequests(inputFor(text)))
        expect(made).not.toMatch(/checked it and told me|every point is done|it is done\.$/);
  });

  it('keeps conditions, passives and relative clauses whole', () => {
    expect(first('If this is true, please pay the difference of $12 to Norwood.')).toMatch(
      /^If this is true, please make sure the difference of \$12 is paid to Norwood\./,
    );
    expect(first('Can you get Priya added to the contracts database?')).toMatch(
      /make sure Priya is added to the contracts database/,
    );
    expect(
      first("Please review the lease and highlight every clause that's odd for Spain."),
    ).toMatch(/every clause that's odd for Spain is highlighted/);
  });

  it('proposes no date in chat or beside another time', () => {
    expect(first('could you update the price list', 'chat')).not.toMatch(/by \w+day/);
    expect(first('Could you update the price list once Ben is back?')).not.toMatch(/by \w+day/);
  });
});
