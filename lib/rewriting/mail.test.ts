import { describe, expect, it } from 'vitest';
import { inputFor, NOW } from '../../test/tools/requestFor';
import { detect } from '../detection/detect';
import { rewriteRequests } from './rewriteRequests';

const first = (text: string) => rewriteRequests(inputFor(text))[0]?.text;

/** The first rewrite of the request that begins with `start`, as the card would offer it. */
function within(draft: string, start: string): string | undefined {
  const requests = detect(draft, { channel: 'email', now: NOW });
  const request = requests.find((each) => draft.startsWith(start, each.start));
  return (
    request && rewriteRequests({ draft, request, requests, channel: 'email', now: NOW })[0]?.text
  );
}

describe('requests as they stand in real mail', () => {
  it.each([
    'Please plan on joining the safety briefing on 4 May.',
    'Please plan to attend the all-hands at 3 pm.',
    'Could you try to run all of it through Dana?',
    'Make sure to mention to Omar that the van is back.',
    'I need something from you by noon.',
    'I would like to get him in for an interview next week.',
    'Interview Witnesses Ames/Ruiz a. Dora Lane b. Otto Pell c. Yard Witness 2.',
    'CODE CURRENT ZONE CORRECT ZONE NORTH-1 NRTH NORTH SOUTH-2 STH SOUTH WEST-3.',
    'Sam and I need about thirty minutes with Lou.',
    'Buy $40/mo of ABCDX in 22-1 Buy $75/mo of ABCDX in 22-2 Call if you have questions.',
  ])('leaves alone what hands over nothing that can be read: %s', (text) => {
    for (const { text: made } of rewriteRequests(inputFor(text)))
      expect(made).not.toMatch(
        /look at it before|looked at|interviewed|users are not|ask for anything|nothing to add|main path/,
      );
  });

  it.each([
    // Another clause or an apposition is no part of the thing.
    [
      'If Bo or Ida could mend that I would be grateful.',
      /^(?!.*that I would be grateful,? so that)/,
    ],
    [
      'Please contact my assistant, Vera Olsen, at 555-0142 and give her a few times that suit you.',
      /^(?!.*heard from us)(?!.*, and she has)/,
    ],
    [
      'Could you please send one set to Rosa Lind, a paralegal in our office, so we have one on file?',
      /^(?!.*has one set, a paralegal)/,
    ],
    [
      'Please forward the memo to me so I can read the opinion and get the board’s consent.',
      /^(?!.*we have the board)/,
    ],
    ['Please check the rates with Mo Reed as well.', /^(?!.*flagged as well)/],
    // What the verb means with this object.
    ['Please make a note to seat them up front.', /^(?!.*note ready)/],
    ['Let’s get together and go through the terms.', /^(?!.*we have this)/],
    ['Please get those into the ledger this week.', /^(?!.*we have those)/],
    ['Please check to see if they are filed under the old name.', /we know.* if they are filed/],
    [
      'Please double check with the Oslo people that the badge works.',
      /the Oslo people have confirmed that the badge works/,
    ],
    ['Please contact my lawyer about the deed.', /my lawyer has heard from you about the deed/],
    // Checks that say what is to be seen.
    ['Please remove the Hale plant from the north zone.', /Done when|done when/],
    ['Please remove the Hale plant from the north zone.', /no longer shows up/],
    ['Please delete the old meetings from your calendar.', /^(?!.*everyone invited)/],
    ['Please delete the indemnity clause.', /^(?!.*covered)/],
    ['Please take a look at his mail file.', /^(?!.*entry)/],
    ['Please take a look at the resume of Jan Kask.', /^(?!.*goes out)/],
    [
      'Please forward the letter and add the following to your memo: item 4.',
      /^(?!.*memo:\])(?!.*memo:\.)/,
    ],
    ['We need these rates posted at the price of the 30th.', /posted/],
    ['I need a weekly index to be set up for both hubs.', /^(?!.*out of date)/],
    ['I would like to have all clerks and drivers listed.', /^(?!.*ask for anything)/],
    ['I would like to see your lists by Monday.', /work from them/],
    ['Found a sales desk in Oslo and a smaller one in Bergen.', /^(?!.*in place in Oslo and)/],
    [
      'Please establish a sales desk in Oslo and a smaller one in Bergen.',
      /^(?!.*in place in Oslo and)/,
    ],
    // Whose it is and what it is decides the check.
    ['She will need a summary of your projects by Thursday.', /^(?!.*\bI\b)/],
    ['Please buy more of the bond funds.', /^(?!.*delivery)(?!.*has to wait)/],
    ['I want to have $1,065 transferred into the reserve account.', /the amount|amount, date/],
    [
      'We would like to have the rest ($740) used for the pension plan.',
      /^(?!.*arrived)(?!.*as it is\.)/,
    ],
    ['We would like to get this set up as soon as we can.', /^(?!.*arrived)(?!.*purpose)/],
    [
      'Please put a note on the fax that I had tried to mail the plans.',
      /^(?!.*shows up on the fax)/,
    ],
    ['Can you handle these deals with the help of the desk?', /^(?!.*entry)/],
    ['Please tell her that the lease is signed.', /^(?!.*they have)/],
  ])('%s', (text, expected) => {
    expect(first(text) ?? text).toMatch(expected);
  });

  it('the number of the next point is no part of this one', () => {
    const draft =
      'Open points: 1. Write to the court. 2. Collect papers for the exchange of data Ames/Holt 3. Choose a venue Holt 4. Call the clerk.';
    for (const start of ['Collect', 'Choose'])
      expect(within(draft, start) ?? '').not.toMatch(/\d (?:is|are) |\d [[.]/);
  });

  it('an invitation to think about it stays one, whatever the marked part begins with', () => {
    expect(
      within('We land at nine. Maybe you could get tickets there?', 'you could'),
    ).toBeUndefined();
  });
});
