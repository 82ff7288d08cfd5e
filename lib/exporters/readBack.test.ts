import { Parser } from 'commonmark';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../briefs/brief';
import { HOSTILE_TEXTS } from './hostile.samples';
import { EXPORTERS } from './registry';
import { SAMPLE_NOW, sampleBrief } from './samples';
import { oneLine } from './words/clean';

/**
 * Text formats through a parser that is not their writer. Tables, calendars, archives and pages
 * have theirs beside them: csv/csv.test.ts, ics.test.ts, agentFolder.test.ts, html.test.ts,
 * importers/roundTrip.test.ts.
 */
const READ_ELSEWHERE = ['csv', 'ics', 'zip', 'html', 'json'];
const texts = EXPORTERS.filter(({ extension }) => !READ_ELSEWHERE.includes(extension));
const markdowns = texts.filter(({ extension }) => extension === 'md');

/** Blank texts are nothing to carry, and the longest are cut where a title must be short. */
const CARRIED = HOSTILE_TEXTS.filter((text) => text.trim() !== '' && text.length < 1_000);

/** The words a reader of the document sees, and whether anything but words got in. */
function read(markdown: string): { text: string; strangers: string[] } {
  const walker = new Parser().parse(markdown).walker();
  const strangers: string[] = [];
  let text = '';
  for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (!entering) continue;
    text += node.literal ?? (node.type === 'softbreak' || node.type === 'linebreak' ? ' ' : '');
    if (['paragraph', 'heading', 'item'].includes(node.type)) text += '\n';
    if (/^(?:html|code|link|image|emph|strong|block_quote)/.test(node.type))
      strangers.push(node.type);
  }
  return { text, strangers };
}

/** Without what layouts may change: the width of blanks and, in tables, the place of a line's end. */
const flat = (text: string) => oneLine(text).replace(/\s/g, '');

/** The hostile text where every format has to show it. */
function briefWith(text: string): Brief {
  return sampleBrief({
    outcome: text,
    why: text,
    metrics: [{ label: text }],
    owner: { name: text, kind: 'person' },
    resources: [],
  });
}

describe('every text format', () => {
  it('is read back here or by the parser of its kind', () => {
    const known = new Set(['md', 'txt', ...READ_ELSEWHERE]);
    expect(EXPORTERS.filter(({ extension }) => !known.has(extension))).toEqual([]);
    expect(markdowns.length).toBeGreaterThanOrEqual(6);
  });

  it.each(markdowns.map((format) => [format.id, format] as const))(
    '%s: a Markdown parser sees the text and nothing else',
    (_, format) => {
      for (const hostile of CARRIED) {
        const { text, strangers } = read(
          String(format.export([briefWith(hostile)], { now: SAMPLE_NOW })),
        );
        expect(strangers, hostile).toEqual([]);
        expect(flat(text)).toContain(flat(hostile));
      }
    },
  );

  it.each(texts.map((format) => [format.id, format] as const))(
    '%s: carries every text, and 1,000 briefs stay apart',
    (_, format) => {
      for (const hostile of CARRIED) {
        const body = String(format.export([briefWith(hostile)], { now: SAMPLE_NOW }));
        const plain = format.extension === 'md' ? read(body).text : body;
        expect(flat(plain), hostile).toContain(flat(hostile).slice(0, 150));
        for (const control of ['\0', '\u0007', '\u001b']) expect(body).not.toContain(control);
      }
      const many = Array.from({ length: 1_000 }, (_, index) =>
        sampleBrief({ outcome: `Outcome number ${index} is here`, metrics: [] }, index),
      );
      const body = String(format.export(many, { now: SAMPLE_NOW }));
      for (const index of [0, 499, 999]) expect(body).toContain(`Outcome number ${index} is here`);
      const longest = sampleBrief({ outcome: 'x'.repeat(10_000), metrics: [] });
      expect(String(format.export([longest], { now: SAMPLE_NOW }))).toContain('x'.repeat(100));
    },
  );
});
