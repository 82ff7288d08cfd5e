import { describe, expect, it } from 'vitest';
import { inputFor } from '../../test/tools/requestFor';
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
      /^text the waiting list and fill them\. it's done when /,
    );
    expect(first('Please review and if all looks fine, please forward to Ann.')).toMatch(
      /^Please review and if all looks fine, please forward to Ann\. It's done when Ann has confirmed getting it\.$/,
    );
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
