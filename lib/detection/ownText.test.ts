import { describe, expect, it } from 'vitest';
import { detect } from './detect';

const NOW = new Date(2026, 10, 18, 9, 30);
const tasks = (text: string) =>
  detect(text, { channel: 'email', now: NOW }).filter((each) => each.kind === 'task');

describe('outcomes already written', () => {
  it.each([
    "Please make sure Ana has the deck by Friday, so that readers can prepare. It's done when it has arrived.",
    "Please review the plan. That way, nothing is held up. It's done when we have your comments.",
    'Please take this on:\n\nOutcome: Ana has the deck.\nWhy: Ana can prepare.\nSuccess looks like: it has arrived.\nYou decide: the format.',
    "Make sure the new page is live, so that visitors find it. Don't touch the old one. It's done when it has been checked.",
  ])('%s', (text) => {
    expect(tasks(text)).toEqual([]);
  });

  it('still finds a task beside an outcome', () => {
    const text =
      "Make sure Ana has the deck, so that she can prepare. It's done when it has arrived.\n\nPlease order lunch for Friday.";
    expect(tasks(text)).toHaveLength(1);
  });

  it('leaves what the owner may decide to the outcome before it', () => {
    const text =
      'Make sure we have 5 vendors for badges, so that we can choose. Where you look is your call; ask me before you commit to anything.';
    expect(tasks(text)).toEqual([]);
  });

  it('finds an order right after an outcome, and under the outcome of a meeting', () => {
    expect(
      tasks(
        'Every stallholder needs a pitch number by Wednesday so that nobody fights over the river side. Put the finished map in the shared folder and send Rosa the link.',
      ),
    ).toHaveLength(1);
    expect(
      tasks(
        'Outcome of the outage review:\n1. Yusuf to build an expiry alert for every certificate',
      ),
    ).toHaveLength(1);
  });
});
