import { describe, expect, it } from 'vitest';
import { gerund, thirdPerson } from './inflection';
import { isPlural } from './nounPhrase';
import { participle } from './participle';

describe('participle', () => {
  it.each([
    ['set up', 'set up'],
    ['plan', 'planned'],
    ['send back', 'sent back'],
    ['refer', 'referred'],
    ['visit', 'visited'],
    ['copy', 'copied'],
    ['resend', 'resent'],
    ['rewrite', 'rewritten'],
    ['sync', 'synced'],
    ['fix', 'fixed'],
    ['tag', 'tagged'],
    ['check', 'checked'],
    ['take care of', 'taken care of'],
  ])('%s -> %s', (base, wanted) => {
    expect(participle(base)).toBe(wanted);
  });

  it('doubles a final l in British English only', () => {
    expect(participle('cancel')).toBe('canceled');
    expect(participle('cancel', true)).toBe('cancelled');
  });
});

describe('inflection', () => {
  it.each([
    ['make', 'making'],
    ['set up', 'setting up'],
    ['see', 'seeing'],
    ['tie', 'tying'],
    ['book', 'booking'],
  ])('%s -> %s', (base, wanted) => {
    expect(gerund(base)).toBe(wanted);
  });

  it('adds es after a hiss', () => {
    expect(thirdPerson('fix')).toBe('fixes');
    expect(thirdPerson('reply')).toBe('replies');
  });
});

describe('isPlural', () => {
  it.each([
    ['the list of projects', false],
    ['the memo and the letter', true],
    ['a copy of the memo and the letter', false],
    ['customer emails', true],
    ['the status', false],
    ['these', true],
    ['this', false],
    ['5 product photos', true],
    ['the CRM', false],
    ['the process', false],
    ['our analytics', false],
    ['the CVs', true],
    ['everything on the agenda', false],
  ])('%s -> %s', (phrase, wanted) => {
    expect(isPlural(phrase)).toBe(wanted);
  });
});
