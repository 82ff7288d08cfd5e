import { describe, expect, it } from 'vitest';
import { NOW } from '../../test/tools/requestFor';
import { detect } from '../detection/detect';
import type { Channel } from '../detection/request';
import { rewriteRequests } from './rewriteRequests';

/** What the card offers first for the last request of a message. */
function offered(draft: string, channel: Channel = 'email'): string {
  const requests = detect(draft, { channel, now: NOW });
  const request = requests.at(-1);
  if (!request) return '';
  return rewriteRequests({ draft, request, requests, channel, now: NOW })[0]?.text ?? '';
}

describe('everyday requests', () => {
  it.each([
    ['Please block an hour on Monday for the tax papers.', /an hour is blocked in the calendar on/],
    ['Please move my 4pm with Ruth to Tuesday.', /my 4pm with Ruth has moved to Tuesday/],
    [
      'Please book flights to Oslo for Ben, leaving May 3 and back May 6.',
      /flights to Oslo for Ben are booked and confirmed, leaving May 3 and back May 6/,
    ],
    ["I'd be glad if you could book the hall for 40 people.", /if you could make sure the hall/],
    ['Please set up a login for Ira, who starts in May.', /in place for Ira, who starts in May/],
    ['Please add the names to Excel and tag them "Fair".', /they are tagged "Fair"/],
    [
      'Compare the two bids and recommend one.',
      /the two bids compare and .* which one you recommend/,
    ],
    ['Please confirm the florist for Saturday.', /the florist is confirmed/],
    ['Please post the ad for the barista on Indeed.', /the ad for the barista is live on Indeed/],
    ['Please get the brochure for the fair ready.', /the brochure for the fair is ready/],
    ['Please get the boiler serviced before winter.', /the boiler is serviced before winter/],
    ['Please test the new form on a tablet.', /whether the new form works on a tablet/],
    [
      'Please post three times a week and answer comments.',
      /^Please post three times a week and answer comments/,
    ],
    ['Please pay the glazier €310 today.', /^Please pay the glazier €310 today/],
    ['Please send support a status update by noon.', /support has a status update/],
    [
      'Please invite Mr. Olsen and ask about allergies.',
      /^Please invite Mr\. Olsen and ask about allergies/,
    ],
    [
      'Please get feedback from the six pilot shops.',
      /^(?!.*[Ww]hom to ask).*we have feedback from the six pilot shops/,
    ],
    [
      'Could you find out who delivers on Saturdays?',
      /^(?!.*Target)(?=.*who delivers on Saturdays)/,
    ],
    ['Please call the glazier about the shop window.', /who comes, when, and what it costs/],
    ['Can you prep the slides, 10 max, need em by noon?', /^Can you (?!.*so that)/],
    ['Please order 30 name badges for the fair.', /^Please (?!.*get in)/],
    ['Can you reconcile the May account?', /^Can you (?!.*get in)(?=.*unmatched)/],
    ['Please return every missed call the same day.', /^(?!.*(?:is|are) back)/],
    ['Could someone write up the meeting from last night?', /last night is written up/],
    ['Please plan a course for two new clerks starting 8 May.', /^(?!.*ready starting)/],
    ['Please tidy the drive, nobody can find anything.', /^Please (?!.*so that)/],
    ['Print the lease and mail it to Mr. Olsen.', /Mr\. Olsen has it(?!.*easy to read)/],
    ['Can you update the price list?', /every entry is current/],
    ['Please renew the lease for the garage.', /the lease for the garage is renewed/],
    ['Please chase Ned for the keys from the shoot.', /Ned has given us the keys from the shoot/],
    [
      'Please cancel my dentist appointment on the 9th.',
      /my dentist appointment on the 9th is cancell?ed/,
    ],
    [
      'Please text all the parents that practice starts at 6.',
      /all the parents know that practice/,
    ],
    ['Please book the room on 3 May at 10.', /booked and confirmed on 3 May at 10/],
    ['Please renew our permit online.', /our permit is renewed online/],
    [
      'opening times on the door are wrong pls correct them',
      /^opening times on the door are wrong/,
    ],
    ['Please make the logo bigger.', /the logo is bigger/],
    ['Please check the card machine works.', /we know .*the card machine works/],
    ['Please fix the macro that adds up the tips.', /the macro that adds up the tips works/],
    ['Could you show Lea how we do the till?', /Lea knows how we do the till/],
    ['Please have the deed signed by both sons and file it.', /signed by both sons and is filed/],
    [
      'Please book the band, order 90 chairs and update the menu.',
      /the band is booked, 90 chairs are ordered and the menu is up to date/,
    ],
    ['Remind the crew that we start at 8 and bring gloves.', /we start at 8 and bring gloves/],
    [
      'Can you check the VAT on the last two bills?',
      /whether the VAT on the last two bills is right/,
    ],
    [
      'Please try the till app on your phone and write down anything odd.',
      /and anything odd is written/,
    ],
    ['Please call our customers and ask what they miss.', /we know what they miss/],
    ['Please go through the 30 CVs and pick the three best.', /the three best are picked/],
    ['Please summarise the reviews in half a page.', /the reviews are summarised in half a page/],
    [
      'Please prepare slides for my talk at the club on the 9th.',
      /my talk at the club on the 9th are/,
    ],
    [
      'Please send our oldest clients a handwritten note.',
      /our oldest clients have a handwritten note/,
    ],
    ['Please pay the deposit for the tent at the fair, $300, from petty cash.', /^(?!.*\$300 is)/],
    ['Could you look for a fund that would pay for the roof?', /we have a fund that would pay/],
    ['Please tidy up the storage room.', /^(?!.*booking)/],
    ['Reply to the comments on our page.', /the comments on our page has a friendly answer/],
  ])('is a result in the words of the writer: %s', (text, expected) => {
    expect(offered(text)).toMatch(expected);
  });

  it.each([
    ['Please find a venue for the gala, max $400.', /at no more than \$400/],
    ['Please order 30 mugs, no more than £8 each.', /at no more than £8 each\. .*go over that/],
    ['Please move the call with Ana to Friday.', /everyone involved has accepted it/],
    ['Please merge the duplicate contacts.', /a search finds no pair/],
    ['Please pay the water bill.', /so that nothing is overdue/],
    ['Please send me a summary of what is open.', /so that I can see where things stand/],
    ['Please chase the two clients who have not paid.', /it is paid, or we have a date/],
    ['Please tell me why sales dropped last week.', /^(?!.*so that)/],
    ['Some guests cannot log in. Could you look into it?', /^(?!.*so that)/],
  ])('has a reason and a check of its own: %s', (text, expected) => {
    expect(offered(text)).toMatch(expected);
  });

  it.each([
    ['could you book a hotel in Bath for me', /which one is your call; ask me if it costs more/],
    ['could you answer the customer about the refund', /ask me before you promise anything/],
    ['could you book the meeting room for Monday', /^(?!.*your call)/],
    ['could you send me the price list', /^(?!.*your call)/],
  ])('says in chat what the owner may decide, where there is a choice: %s', (text, expected) => {
    expect(offered(text, 'chat')).toMatch(expected);
  });
});
