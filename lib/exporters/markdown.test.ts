import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHeading, escapeMarkdown } from './document/escapeMarkdown';
import { renderMarkdown } from './document/renderMarkdown';
import { markdown } from './markdown';
import { SAMPLE_NOW, sampleBrief } from './samples';
import { oneLine } from './words/clean';

/** Kinds and texts of a CommonMark document, read by the reference parser. */
function read(source: string): { kinds: string[]; texts: string[] } {
  const walker = new Parser().parse(source).walker();
  const kinds: string[] = [];
  const texts: string[] = [];
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (!entering) continue;
    if (['paragraph', 'heading', 'item'].includes(node.type)) {
      kinds.push(node.type);
      if (node.type !== 'item') texts.push('');
    } else if (!['document', 'list'].includes(node.type)) {
      if (node.type !== 'text') kinds.push(node.type);
      texts.push((texts.pop() ?? '') + (node.literal ?? ''));
    }
  }
  return { kinds, texts };
}

describe('Markdown', () => {
  it('reads back as headings and lists', () => {
    const { texts, kinds } = read(markdown.export([sampleBrief()], { now: SAMPLE_NOW }) as string);
    expect(texts[0]).toBe('Customers get a helpful first reply within four working hours');
    expect(texts).toContain('First reply time: from 9 to 4 hours');
    expect(texts).toContain('Due');
    expect(texts).toContain('27 November 2026');
    expect(kinds).not.toContain('code');
  });

  it('leaves ordinary texts alone', () => {
    for (const text of ['4.5 of 5', 'a_b_c', '[date]', 'a < b', '2 * 3', 'Q&A', 'x - y', "it's"]) {
      expect(escapeMarkdown(text)).toBe(text);
    }
  });

  const line = fc
    .oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc
        .array(
          fc.constantFrom(
            ...[
              'a',
              '1',
              ' ',
              '*',
              '_',
              '`',
              '[',
              ']',
              '(',
              ')',
              '<',
              '>',
              '#',
              '-',
              '+',
              '=',
              '.',
            ],
            ...[
              '!',
              '\\',
              '&amp;',
              '~',
              '|',
              ':',
              '<b>',
              '](x)',
              'https://a.b/c_d',
              'é',
              '漢',
              '🙂',
            ],
          ),
          { maxLength: 14 },
        )
        .map((parts) => parts.join('')),
    )
    .map(oneLine)
    .filter((text) => text !== '');

  it('gives every text back as it was, in paragraphs, lists and headings', () => {
    fc.assert(
      fc.property(line, line, line, (heading, item, text) => {
        const source = renderMarkdown([
          { kind: 'heading', level: 2, text: heading },
          { kind: 'list', items: [item, 'last'] },
          { kind: 'text', text },
        ]);
        expect(read(source).texts).toEqual([heading, item, 'last', text]);
      }),
      { numRuns: 1500 },
    );
  });

  it('escapes a closing mark of a heading', () => {
    expect(escapeHeading('We use C#')).toBe('We use C\\#');
  });
});
