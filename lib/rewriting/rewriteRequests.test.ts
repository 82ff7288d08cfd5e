import { describe, expect, it } from 'vitest';
import { inputFor, requestFor } from '../../test/tools/requestFor';
import { rewriteRequests } from './rewriteRequests';

describe('rewriteRequests', () => {
  it('puts the result in place of the activity and keeps the writer’s frame', () => {
    const [first] = rewriteRequests(inputFor('Could you please update the CRM by Friday?'));
    expect(first?.text).toMatch(
      /^Could you please make sure the CRM is accurate and up to date by Friday, so that /,
    );
  });

  it('marks exactly the parts that the writer did not say', () => {
    for (const rewrite of rewriteRequests(inputFor('Please send the deck to Ana.'))) {
      for (const proposal of rewrite.proposals) {
        expect(rewrite.text.slice(proposal.start, proposal.end)).toBe(proposal.value);
        expect(proposal.alternatives).toContain(proposal.value);
      }
    }
  });

  it('leaves out what the user removed', () => {
    const [first] = rewriteRequests(
      inputFor('Please send the deck to Ana.', 'email', {
        choices: { why: null, metric: null, deadline: null, authority: null },
      }),
    );
    expect(first?.text).toBe('Please make sure Ana has the deck.');
  });

  it('offers nothing for an outcome and only the check for a task that stays one', () => {
    const text = 'Upload the signed NDA to the client folder today.';
    const outcome = requestFor(text, { kind: 'outcome' });
    expect(rewriteRequests(inputFor(text, 'email', { request: outcome }))).toEqual([]);
    const kept = requestFor(text, { keepAsTask: 'one-off' });
    const rewrites = rewriteRequests(inputFor(text, 'email', { request: kept }));
    expect(rewrites.map((each) => each.form)).toEqual(['done-when']);
    expect(rewrites[0]?.text.startsWith(text)).toBe(true);
  });
});
