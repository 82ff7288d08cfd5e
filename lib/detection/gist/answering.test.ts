import { describe, expect, it } from 'vitest';
import { detect } from '../detect';

const NOW = new Date('2026-11-18T09:00:00');
const count = (text: string) => detect(text, { channel: 'email', now: NOW }).length;

describe('answering', () => {
  it.each([
    'Please respond to the complaint from Mrs. Adeyemi.',
    'Please reply to the comments on LinkedIn.',
    'We had three complaints. Please reply to each of them by tomorrow noon.',
    'Please get back to Ines with a price for 300 units.',
    'Let our customers know about the delay.',
    "Log yesterday's calls in Salesforce.",
  ])('is work when others wait for it: %s', (text) => {
    expect(count(text)).toBe(1);
  });

  it.each([
    'Please reply to me by Friday.',
    'Please get back to me when you can.',
    'Please let me know whether that works.',
    'Please reply if you have questions.',
  ])('is only an answer when the writer waits for it: %s', (text) => {
    expect(count(text)).toBe(0);
  });

  it.each(['Please order lunch for Friday.', 'Can you update the budget?'])(
    'work that is asked for outright is marked, whatever it is about: %s',
    (text) => {
      const [request] = detect(text, { channel: 'email', now: NOW });
      expect(request?.confidence).toBeGreaterThan(0.5);
    },
  );

  it.each([
    '"Create a service account and grant it the Viewer role."',
    '"Please restart your router," they said.',
  ])('told words are nobody’s task: %s', (text) => {
    expect(count(text)).toBe(0);
  });
});
