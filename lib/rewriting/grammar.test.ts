import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputFor } from '../../test/tools/requestFor';
import type { Channel } from '../detection/request';
import { rewriteRequests } from './rewriteRequests';

/** Kinds of findings that are about grammar; style and spelling of names are not our business. */
const KINDS = new Set([
  'Agreement',
  'Grammar',
  'Repetition',
  'Usage',
  'Malapropism',
  'WordChoice',
  'BoundaryError',
  'Miscellaneous',
]);

const LINES = readFileSync(new URL('../../test/data/requests.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { channel: Channel; text: string });

describe('grammar', () => {
  it('has no problem in any rewrite that was not in the request', async () => {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    const kinds = async (text: string) =>
      (await linter.lint(text, { language: 'plaintext' }))
        .filter((lint) => KINDS.has(lint.lint_kind()))
        .map((lint) => `${lint.lint_kind()}: ${lint.message()} (${lint.get_problem_text()})`);
    const found: string[] = [];
    let read = 0;
    for (const { text, channel } of LINES) {
      const before = new Set(await kinds(text));
      for (const rewrite of rewriteRequests(inputFor(text, channel))) {
        read += 1;
        for (const kind of await kinds(rewrite.text)) {
          if (!before.has(kind)) found.push(`${kind} | ${rewrite.text.replaceAll('\n', ' / ')}`);
        }
      }
    }
    expect(read).toBeGreaterThanOrEqual(300);
    expect(found).toEqual([]);
  }, 120_000);
});
