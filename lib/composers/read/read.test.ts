// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { generic } from '../sites/generic';
import { excludedOn } from '../sites/index';
import { offsetAt, pointAt, rangeOf } from './points';
import { isRun, type TextMap } from './textMap';
import { readHost } from './walk';

const excluded = excludedOn(generic);

function hostOf(html: string, whiteSpace = 'normal'): HTMLElement {
  const host = document.createElement('div');
  host.setAttribute('contenteditable', 'true');
  host.style.whiteSpace = whiteSpace;
  host.innerHTML = html;
  document.body.replaceChildren(host);
  return host;
}
const read = (html: string, whiteSpace?: string): TextMap =>
  readHost(hostOf(html, whiteSpace), excluded);

beforeEach(() => document.body.replaceChildren());

describe('readHost', () => {
  it.each([
    ['blocks are lines', '<p>One</p><p>Two</p>', 'One\nTwo'],
    [
      'a break alone in its block is an empty line',
      '<div>A</div><div><br></div><div>B</div>',
      'A\n\nB',
    ],
    ['text before the first block', 'Hi<div>there</div>', 'Hi\nthere'],
    ['breaks', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['a closing break is no line', '<p>One<br></p><p>Two</p>', 'One\nTwo'],
    ['lists', '<p>Do:</p><ul><li>one</li><li>two</li></ul>', 'Do:\none\ntwo'],
    ['nested marks', '<p>a <b>bold <i>and</i></b> <a href="#">link</a></p>', 'a bold and link'],
    ['collapsed white space', '<p>  a \n\t b  </p>\n<p>c</p>', 'a b\nc'],
    ['space across elements', '<p>a <b> b</b></p>', 'a b'],
    ['non-breaking spaces', '<p>a&nbsp;&nbsp;b&nbsp;</p>', 'a  b '],
    ['fillers of editors', '<p>\u200Ba\uFEFFb\u2060</p>', 'ab'],
    ['empty blocks', '<p></p><p>a</p><p></p>', 'a'],
    ['mentions', '<p>Ask <span contenteditable="false">@Ana</span> now</p>', 'Ask @Ana now'],
    ['emoji images', '<p>Hi <img alt="🙂"> you <img></p>', 'Hi 🙂 you \uFFFC'],
    ['hidden parts', '<p>a <span style="display:none">secret</span>b</p>', 'a b'],
    ['quotes', '<div>Mine</div><div class="gmail_quote">Theirs</div>', 'Mine'],
    ['signatures', '<div>Mine</div><div class="gmail_signature">Me</div>', 'Mine'],
    [
      'all behind an Outlook head',
      '<div>Mine</div><div id="divRplyFwdMsg">x</div><div>Theirs</div>',
      'Mine',
    ],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it('collapses any mixture of spaces and fillers as if it went letter by letter', () => {
    const letters = fc.constantFrom('a', 'b', ' ', ' ', '\n', '\t', '\u200B', '\uFEFF', '\u00A0');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 14 }), (words) => {
        const host = hostOf('');
        host.append(words);
        const seen = words.replace(/[\u200B\uFEFF]/g, '').replace(/[ \n\t]+/g, ' ');
        const trimmed = seen.replace(/^ | $/g, '').replace(/\u00A0/g, ' ');
        expect(readHost(host, excluded).text).toBe(trimmed);
      }),
    );
  });

  it('keeps white space where the page keeps it', () => {
    expect(read('a  b\nc\n', 'pre-wrap').text).toBe('a  b\nc');
    expect(read('a  b\n c', 'pre-line').text).toBe('a b\nc');
  });

  it('notes where something was left out', () => {
    const map = read(
      '<p>a <span style="display:none">x</span>b</p><div class="gmail_quote">q</div>',
    );
    expect(map.gaps).toEqual([1, 3]);
  });
});

describe('points', () => {
  it('puts an offset at a seam into the part it belongs to', () => {
    const map = read('<p>one <b>two</b></p>');
    const host = document.body.firstElementChild;
    const bold = host?.querySelector('b')?.firstChild;
    expect(pointAt(map, 4, 'start')).toEqual({ node: bold, offset: 0 });
    expect(pointAt(map, 4, 'end')).toEqual({
      node: host?.querySelector('p')?.firstChild,
      offset: 4,
    });
  });

  it('finds empty lines', () => {
    const map = read('<p>a</p><p><br></p><p>b</p>');
    const empty = document.querySelectorAll('p')[1];
    expect(pointAt(map, 2, 'end')).toEqual({ node: empty, offset: 0 });
    expect(empty && offsetAt(map, empty, 0)).toBe(2);
  });

  it('tells the end of a mention from the empty line below it', () => {
    const map = read('<p><span contenteditable="false">@Al</span><br><br></p>');
    const p = document.querySelector('p');
    expect(p && offsetAt(map, p, 1)).toBe(3);
    expect(p && offsetAt(map, p, 2)).toBe(4);
  });

  it('never lands inside a unit', () => {
    const map = read('<p>Ask <span contenteditable="false">@Ana</span></p>');
    const p = document.querySelector('p');
    expect(pointAt(map, 8, 'end')).toEqual({ node: p, offset: 2 });
    expect(pointAt(map, 6, 'end')).toEqual({ node: p, offset: 2 });
  });
});

describe('offset mapping', () => {
  const word = fc.constantFrom('a', 'bc', ' ', 'd e', '\u00A0', '  f', 'ö', '🙂', '\u200B', 'g\nh');
  const inline = fc.oneof(
    word,
    fc
      .tuple(fc.constantFrom('b', 'i', 'a', 'span'), fc.array(word, { maxLength: 3 }))
      .map(([tag, words]) => `<${tag}>${words.join('')}</${tag}>`),
    fc.constantFrom('<br>', '<img alt="x">', '<span contenteditable="false">@Al</span>'),
  );
  const block = fc
    .tuple(fc.constantFrom('p', 'div', 'li', ''), fc.array(inline, { maxLength: 5 }))
    .map(([tag, parts]) => (tag ? `<${tag}>${parts.join('')}</${tag}>` : parts.join('')));
  const html = fc.array(block, { maxLength: 5 }).map((blocks) => blocks.join(''));
  const spaces = fc.constantFrom('normal', 'pre-wrap', 'pre-line');

  it('gives pieces that are exactly the characters of their nodes, in order', () => {
    fc.assert(
      fc.property(html, spaces, (source, whiteSpace) => {
        const map = read(source, whiteSpace);
        let end = 0;
        for (const piece of map.pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(map.text.slice(end, piece.start)).toMatch(/^\n*$/);
          end = piece.end;
          if (!isRun(piece)) continue;
          const shown = map.text.slice(piece.start, piece.end);
          const data = piece.node.data.slice(piece.from, piece.from + shown.length);
          expect(data.replace(/[\u00A0\t\n]/g, ' ')).toBe(shown);
        }
        expect(map.text.slice(end)).toMatch(/^\n*$/);
      }),
    );
  });

  it('comes back to the same offset from the DOM', () => {
    fc.assert(
      fc.property(html, spaces, fc.nat(60), (source, whiteSpace, at) => {
        const map = read(source, whiteSpace);
        const offset = Math.min(at, map.text.length);
        const inUnit = map.pieces.some(
          (piece) => !isRun(piece) && piece.start < offset && piece.end > offset,
        );
        for (const side of ['start', 'end'] as const) {
          const point = pointAt(map, offset, side);
          if (point && !inUnit) expect(offsetAt(map, point.node, point.offset)).toBe(offset);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('covers a span with a range that holds its words', () => {
    fc.assert(
      fc.property(html, fc.nat(40), fc.nat(40), (source, from, length) => {
        const map = read(source);
        const start = Math.min(from, map.text.length);
        const end = Math.min(start + length, map.text.length);
        const cuts = map.pieces.some(
          (p) =>
            !isRun(p) && ((p.start < start && p.end > start) || (p.start < end && p.end > end)),
        );
        const range = rangeOf(map, { start, end }, document);
        if (!range || cuts) return;
        const bare = (text: string) => text.replace(/[\s\u00A0\u200B\uFEFF\u2060]/g, '');
        const words = bare(map.text.slice(start, end).replaceAll('x', ''));
        expect(bare(range.toString())).toBe(words);
      }),
    );
  });
});
