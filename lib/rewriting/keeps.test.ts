import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputFor, NOW } from '../../test/tools/requestFor';
import { detect } from '../detection/detect';
import type { Channel } from '../detection/request';
import { factsOf, holdsFact } from './facts';
import type { Choices, Rewrite } from './rewrite';
import { rewriteRequests } from './rewriteRequests';

const LINES = readFileSync(new URL('../../test/data/requests.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { id: string; channel: Channel; text: string });

const GENERATED = fc.record({
  frame: fc.constantFrom(
    '',
    'Please ',
    'Could you please ',
    'Can you ',
    "I'd like you to ",
    'We need to ',
    'Jo, please ',
    'Would you ',
  ),
  verb: fc.constantFrom(
    'update',
    'send',
    'review',
    'fix',
    'book',
    'prepare',
    'add',
    'check',
    'cancel',
    'pay',
    'find',
    'call',
    'move',
    'post',
    'order',
    'write',
    'answer',
    'close',
  ),
  object: fc.constantFrom(
    'the report',
    'Ana',
    '3 invoices',
    'the list of open items',
    'a room',
    'our "spring sale" page',
    'budget_v2.xlsx',
    'deal 4431',
    'the contracts and the annex',
    'them',
    'this',
  ),
  rest: fc.constantFrom(
    '',
    ' to Mr. Lewis',
    ' for the board',
    ' by Friday',
    ' before 12 May',
    ' for $1,250',
    ' at https://example.org/a',
    ", but don't call Tom",
    ' and tell Ben',
    ' every Monday',
    ' so that we can bill it',
    ' with the new numbers',
  ),
  end: fc.constantFrom('', '.', '?', '!', ' 🙏', ', please.'),
  channel: fc.constantFrom<Channel>('email', 'chat', 'agent'),
});

const CHOICES: fc.Arbitrary<Choices> = fc.record(
  {
    why: fc.constant(null),
    metric: fc.constant(null),
    deadline: fc.constant(null),
    authority: fc.constant(null),
  },
  { requiredKeys: [] },
);

function textOf(parts: {
  frame: string;
  verb: string;
  object: string;
  rest: string;
  end: string;
}): string {
  const text = `${parts.frame}${parts.verb} ${parts.object}${parts.rest}${parts.end}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Seams that a reader would notice. */
const SEAM =
  /\bso that so\b|make sure (?:make|to) |\b(\w{3,}) \1\b(?! )|,,|\.\.(?!\.)| ,| {2,}(?!\n)|[{}]|undefined|\bsure (?:is|are)\b|, so that[.?!]/i;

function check(source: string, rewrite: Rewrite): void {
  for (const fact of factsOf(source)) {
    expect(holdsFact(rewrite.text, fact), `${fact} in ${rewrite.form}: ${rewrite.text}`).toBe(true);
  }
  if (!SEAM.test(source)) expect(rewrite.text).not.toMatch(SEAM);
  for (const proposal of rewrite.proposals) {
    expect(rewrite.text.slice(proposal.start, proposal.end)).toBe(proposal.value);
    expect(proposal.alternatives).toContain(proposal.value);
  }
}

describe('every rewrite', () => {
  it.each(LINES.map((line) => [line.text, line.channel] as const))(
    'keeps the facts of: %s',
    (text, channel) => {
      for (const rewrite of rewriteRequests(inputFor(text, channel))) check(text, rewrite);
    },
  );

  it('keeps the facts of generated requests, whatever is left out', () => {
    fc.assert(
      fc.property(GENERATED, CHOICES, (parts, choices) => {
        const text = textOf(parts);
        const rewrites = rewriteRequests(inputFor(text, parts.channel, { choices }));
        for (const rewrite of rewrites) {
          check(text, rewrite);
          for (const element of Object.keys(choices)) {
            expect(rewrite.proposals.some((each) => each.element === element)).toBe(false);
          }
        }
      }),
      { numRuns: 3000 },
    );
  }, 120_000);

  it('never throws and never runs away on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        rewriteRequests(inputFor(text));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('is an outcome when it is analysed again', () => {
    const again: string[] = [];
    for (const { text, channel } of LINES) {
      for (const rewrite of rewriteRequests(inputFor(text, channel))) {
        const tasks = detect(rewrite.text, { channel, now: NOW }).filter(
          (each) => each.kind === 'task',
        );
        if (tasks.length > 0) again.push(rewrite.text);
      }
    }
    expect(again).toEqual([]);
  }, 60_000);

  it('keeps to the limits of its channel', () => {
    for (const { text, channel } of LINES) {
      const limit = { email: 125, chat: 60, agent: 400 }[channel];
      for (const rewrite of rewriteRequests(inputFor(text, channel))) {
        expect(rewrite.text.split(/\s+/).length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('sets no date on a standing duty', () => {
    for (const { text, channel } of LINES.filter((line) => /\bevery\b/.test(line.text))) {
      const [first] = rewriteRequests(inputFor(text, channel));
      expect(first?.proposals.some((each) => each.element === 'deadline') ?? false).toBe(false);
    }
  });
});
