import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS, hostileBriefs } from './hostile.samples';
import { html } from './html';
import { EXPORTERS } from './registry';
import { SAMPLE_NOW } from './samples';
import { clean } from './words/clean';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: { name: string; value: string }[];
  readonly childNodes?: Node[];
}

function walk(node: Node, found: Node[] = []): Node[] {
  found.push(node);
  for (const child of node.childNodes ?? []) walk(child, found);
  return found;
}

const ALLOWED = new Set([
  ...['#document', '#documentType', '#text', 'html', 'head', 'body', 'meta', 'title', 'style'],
  ...['article', 'h1', 'h2', 'h3', 'p', 'ul', 'li', 'br', 'hr', 'a'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
const ATTRIBUTES = new Set([
  'lang',
  'charset',
  'name',
  'content',
  'http-equiv',
  'dir',
  'href',
  'rel',
  'scope',
]);

function expectHarmless(source: string): string {
  const problems: string[] = [];
  const nodes = walk(
    parse(source, { onParseError: (error) => problems.push(error.code) }) as unknown as Node,
  );
  for (const node of nodes) {
    expect(ALLOWED).toContain(node.nodeName);
    for (const { name, value } of node.attrs ?? []) {
      expect(ATTRIBUTES).toContain(name);
      if (name === 'href') expect(value).toMatch(/^https?:\/\//);
    }
  }
  expect(problems.filter((code) => code !== 'missing-doctype')).toEqual([]);
  return nodes.map((node) => (node.nodeName === '#text' ? node.value : '')).join('');
}

describe('HTML', () => {
  it('is a valid page that shows hostile texts as texts', () => {
    const text = expectHarmless(String(html.export(hostileBriefs(), { now: SAMPLE_NOW })));
    for (const hostile of HOSTILE_TEXTS) {
      for (const line of clean(hostile).split('\n')) expect(text).toContain(line.trim());
    }
  });

  it.each(
    EXPORTERS.flatMap((exporter) => (exporter.rich ? [[exporter.id, exporter] as const] : [])),
  )('on the clipboard is harmless: %s', (_, exporter) => {
    expectHarmless(exporter.rich?.(hostileBriefs(), { now: SAMPLE_NOW }) ?? '');
  });
});
